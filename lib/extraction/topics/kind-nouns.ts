import { EventKind } from '@/lib/vocabulary/lists'

/** What an article calls the event it reports, again and again; in plain letters. */
const NOUNS: Readonly<Record<EventKind, string>> = {
  summit: 'sommets?|summits?|قمة',
  ministerial:
    '(?:reunion|rencontre|session|conference) (?:ministerielle|des ministres)|ministres|ministers|ministerial|وزراء',
  conference:
    'conferences?(?! de presse)|colloque|forum|symposium|panels?|panelistes|panellists?|congres|assises|موتمر',
  workshop: 'ateliers?|seminaires?|workshops?|seminars?|webinaires?|webinars?|ورشة|ندوة',
  training:
    'formations?|stages?|stagiaires?|cours|formateurs?|formes?|training|trainees?|trained|trainers?|courses?|instructors?|instructeurs?|apprenants?|modules?|diplomes?|laureats?|graduat\\w+|promotion|impetrants?|eleves?|certificats?|certificates?|تكوين|تدريب',
  exercise: 'exercices?|man(?:oe|œ)uvres?|exercises?|drills?|scenario|war ?games?|تمرين|مناورات',
  meeting:
    'reunions?|rencontres?|sessions?|meetings?|talks|entretiens?|audience|comite|committee|consultations?|echanges|discussions?|interlocuteurs?|pourparlers|اجتماع|لقاء',
  visit:
    'visites?|visit(?:s|ed|ing|ors?)?|visiteurs?|sejour|sejourne|deplacement|tournee|delegation|hotes?|hosts?|tour(?:ed)?|voyage|trip|زيارة|وفد',
  launch:
    'lancement|lancee?s?|inauguration|inauguree?s?|inaugure|demarrage|ouverture|launch(?:ed|es)?|inaugurat\\w+|opening|phase|bureau|plaque|creation|cree|naissance|اطلاق|تدشين',
  agreement:
    'accords?|memorandum|convention|charte|protocole|agreements?|treaty|signatures?|signataires|signed|signee?s?|paraphe\\w*|parties|pact|deal|اتفاق\\S*|توقيع',
  decision:
    'resolutions?|decrets?|loi|projet de loi|decisions?|decide|strategie|texte|mandat|mandate|votes?|bill|law|communique|adoptee?s?|adopted|annonce|announced|statement|sanctions|ordonnance|gel|freeze|قرار\\S*',
  deployment:
    'retraits?|contingents?|deploiement|deployes?|deployed|deployment|withdrawal|troops|troupes|depart|camps?|bases?|restitu\\w+|retrocession|releve|drapeau|flag|commandement|command|passation|emprises?|انسحاب',
  operation:
    'operations?|saisies?|arrestations?|arrests?|arrested|seized|neutralises?|suspects?|fouilles?|patrouilles?|raids?|frappes?|strikes?|عملية|عمليات',
  funding:
    'dons?|donations?|materiels?|vehicules?|vehicles?|equipements?|equipment|lots?|enveloppe|millions?|milliards?|billions?|financements?|funding|funds|grants?|remise|donateurs?|donors?|bailleurs?|pledges?|هبة|تمويل|مليون',
  judicial:
    'proces|tribunal|cour|accuses?|verdict|trial|court|defendants?|juges?|judges?|prison|peines?|condamnes?|avocats?|lawyers?|parquet|sentence[ds]?|prevenus?|محكمة|محاكمة',
  publication:
    'rapports?|etudes?|auteurs?|document|reports?|study|authors?|pages|enquete|survey|recommandations|chercheurs|researchers|findings|chapitres?|تقرير|دراسة',
}

const PATTERNS = new Map(
  EventKind.options.map((kind) => [
    kind,
    new RegExp(`(?<![\\p{L}\\p{N}_])(?:${NOUNS[kind]})(?![\\p{L}\\p{N}_])`, 'gu'),
  ]),
)

/** How often a text, in plain letters, calls what it reports by the nouns of each kind. */
export function countKindNouns(flat: string): ReadonlyMap<EventKind, number> {
  return new Map([...PATTERNS].map(([kind, nouns]) => [kind, flat.match(nouns)?.length ?? 0]))
}

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
