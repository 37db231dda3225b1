import { EventKind } from '@/lib/vocabulary/lists'

// The event of the article, not one of many: « cet atelier », « au terme de la visite », “the opening of the conference”.
const POINTING = "(?:cet |cette |ce |ces |la |le |l'|les |du |au |this |these |the )"
const POINTED: Readonly<Record<EventKind, string>> = {
  summit: 'sommet|summit',
  ministerial: 'reunion ministerielle|conseil des ministres|session ministerielle|ministerial',
  conference: 'conference|colloque|forum|symposium|congres|assises|dialogue',
  workshop: 'atelier|seminaire|workshop|seminar|webinaire|webinar',
  training: 'formation|stage|cours|training|course|promotion|cycle|programme de formation',
  exercise: 'exercice|exercise|man(?:oe|œ)uvres?|drill',
  meeting:
    'reunion|rencontre|session|meeting|talks|entretiens?|audience|concertation|comite|committee|assemblee|assembly|consultations?|gathering',
  visit: 'visite|visit|sejour|deplacement|tournee|mission|tour|trip|stay|voyage',
  launch:
    'lancement|launch|inauguration|centre|phase|nouvelle? (?:force|centre|unite|coalition|bureau)|new (?:force|centre|unit|coalition|office|group)',
  agreement:
    'accord|convention|protocole|memorandum|charte|traite|agreement|signature|signing|treaty|document',
  decision:
    'resolution|decision|loi|decret|ordonnance|sanctions|mesures?|law|act|decree|text|texte|vote|mandat|mandate',
  deployment:
    'retrait|deploiement|withdrawal|deployment|depart|departure|base|camp|emprise|contingent|passation|releve|transfer|transfert|handover|retrocession',
  operation: 'operation|raid|offensive|patrouilles?|saisie|seizure|sweep|intervention',
  funding:
    'don|dons|financement|appui|aide|materiels?|equipements?|vehicules?|fonds|contribution|equipment|funds|funding|grant|donation|vehicles|money|assistance|lot|dotation',
  judicial:
    'proces|trial|verdict|audience criminelle|affaire|case|dossier|jugement|ruling|peine|sentence|condamnation|session criminelle',
  publication: 'rapport|report|etude|study|enquete|survey|publication|documentaire|guide|recherche|findings',
}
const POINTED_AT = new Map(
  EventKind.options.map((kind) => [
    kind,
    new RegExp(`(?<![\\p{L}\\p{N}_])${POINTING}(?:${POINTED[kind]})(?![\\p{L}\\p{N}_])`, 'gu'),
  ]),
)

/** How often a text, in plain letters, points at one event of each kind as the one it reports. */
export function countPointed(flat: string): ReadonlyMap<EventKind, number> {
  return new Map([...POINTED_AT].map(([kind, words]) => [kind, flat.match(words)?.length ?? 0]))
}
