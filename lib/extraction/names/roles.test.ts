import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import type { Mention } from './gazetteer'
import { rolesTold } from './roles'

/** The role told most strongly of each name in brackets; a star marks a person. */
function told(marked: string): string[] {
  const names: { mention: Mention; isPerson: boolean }[] = []
  const body = marked.replace(/\[(\*?)([^\]]*)\]/g, '$2')
  const reading = readArticle(body, { language: 'fr', title: null, published: null })
  let shift = 0
  for (const { 0: whole, 1: star = '', 2: name = '', index } of marked.matchAll(/\[(\*?)([^\]]*)\]/g)) {
    const start = index - shift
    shift += whole.length - name.length
    const end = start + name.length
    const sentence = reading.sentences.findIndex((one) => one.start <= start && start < one.end)
    const mention = { name, start, end, sentence, from: 0, to: 1, meanings: [] }
    names.push({ mention, isPerson: star === '*' })
  }
  const persons = new Set(names.filter(({ isPerson }) => isPerson).map(({ mention }) => mention))
  const all = rolesTold(
    reading,
    names.map(({ mention }) => mention),
    (mention) => persons.has(mention),
  )
  return names.map(({ mention }) => {
    const own = all.filter((one) => one.mention === mention)
    return own.toSorted((one, other) => other.weight - one.weight)[0]?.role ?? 'none'
  })
}

test.each([
  // Who holds it.
  ['Un atelier organisé par l’[ONUDC] s’est ouvert lundi.', 'organiser'],
  ['L’[ONUDC] a organisé, mardi, un atelier à Niamey.', 'organiser'],
  ['L’[ONUDC], en partenariat avec l’[OIM], a organisé un atelier.', 'organiser partner'],
  ['L’[ONUDC] et l’[OIM] ont organisé un séminaire.', 'organiser organiser'],
  ['L’[ONUDC], l’[OIM] et le [PNUD] organisent un séminaire.', 'organiser organiser organiser'],
  ['La session, initiée par la [CENTIF], dure trois jours.', 'organiser'],
  ['Sous l’égide de la [CEDEAO], les experts travaillent.', 'organiser'],
  ['The seminar was organised jointly by [UNODC] and [INTERPOL].', 'organiser organiser'],
  ['[UNODC] convened a workshop alongside [INTERPOL].', 'organiser partner'],
  ['The [ECOWAS] summit opens on Sunday.', 'organiser'],
  ['À l’initiative du [Maroc], la réunion a lieu en ligne.', 'organiser'],
  // Who decides.
  ['Le [Conseil] a adopté une résolution.', 'organiser'],
  ['The [Council] extended the mission for a year.', 'organiser'],
  ['La [cour] a condamné quatre hommes.', 'organiser'],
  // Who pays and who gets.
  ['Le projet est financé par le [Japon].', 'funder'],
  ['Une formation sur financement de l’[Union européenne].', 'funder'],
  ['Le cours a lieu avec l’appui financier du [Danemark].', 'funder'],
  ['Le programme, que finance le [Fonds], se termine.', 'funder'],
  ['The course was paid for by [Canada].', 'funder'],
  ['Funded by the [European Union], the project starts in May.', 'funder'],
  ['L’[ambassade] a remis des motos à la [gendarmerie].', 'funder beneficiary'],
  ['The [embassy] handed over twelve trucks to the [army].', 'funder beneficiary'],
  ['Un lot de matériel au profit de la [police].', 'beneficiary'],
  ['La [police] a bénéficié de dix véhicules.', 'beneficiary'],
  ['La remise officielle des clés au [ministère] a eu lieu.', 'beneficiary'],
  ['Officers of the unit were equipped for the benefit of the [police].', 'beneficiary'],
  // Who helps.
  ['Un séminaire tenu en étroite collaboration avec l’[OIM].', 'partner'],
  ['L’étude, appuyée par le [PNUD], paraît lundi.', 'partner'],
  ['La session a lieu avec le soutien technique de l’[ONUDC].', 'partner'],
  ['A course run in partnership with [KAIPTC].', 'partner'],
  ['Backed by [GCERF], the network grows.', 'partner'],
  ['Le programme, mis en œuvre par l’[OIM], couvre deux régions.', 'implementer'],
  ['The scheme is implemented by [IOM].', 'implementer'],
  ['Le suivi incombe à la [commission].', 'implementer'],
  ['Les modules ont été animés par [Expertise France].', 'facilitator'],
  ['The course was taught by the [gendarmes].', 'facilitator'],
  // Who presides.
  ['La réunion a été présidée par le général [*Awa Sy].', 'chair'],
  ['Le général [*Awa Sy] a présidé la cérémonie.', 'chair'],
  ['Sous la présidence de [*Awa Sy], le comité a siégé.', 'chair'],
  ['The talks were chaired by [*Awa Sy].', 'chair'],
  ['The meeting was presided over by [*Awa Sy].', 'chair'],
  ['Co-chaired by [Italy] and [Morocco], the group met.', 'chair chair'],
  ['Le [ministre de la Défense], le général [*Awa Sy], a ouvert les travaux.', 'none chair'],
  ['En présence de l’[ONUDC], [*Awa Sy] a ouvert les travaux.', 'participant chair'],
  ['The meeting at the barracks of the [army] was chaired by [*Awa Sy].', 'host chair'],
  // Who receives, and who is received.
  ['Le président [*Awa Sy] a reçu lundi le ministre [*Ali Ba].', 'host participant'],
  ['[*Ali Ba] a été reçu par le président [*Awa Sy].', 'participant host'],
  ['[*Ali Ba] was received by President [*Awa Sy].', 'participant host'],
  ['The drill was hosted since Tuesday by the [army].', 'host'],
  ['Les travaux se tiennent au siège de la [police].', 'host'],
  // Who signs.
  ['L’accord a été signé par [*Awa Sy] et [*Ali Ba].', 'signatory signatory'],
  ['[*Awa Sy] a signé avec [*Ali Ba] un accord.', 'signatory signatory'],
  ['An agreement between the [ministry] and [UNODC].', 'signatory signatory'],
  ['[*Awa Sy] signed the charter.', 'signatory'],
  // Who comes.
  ['Y ont pris part des agents de la [douane] et de la [police].', 'participant participant'],
  ['Avec la participation de l’[OIM].', 'participant'],
  ['The session was attended by the [police].', 'participant'],
  ['La [police] a participé à l’exercice.', 'participant'],
  ['L’[Algérie] y assiste en qualité d’observateur.', 'observer'],
  // Who speaks.
  ['Le colonel [*Awa Sy] a souligné l’effort.', 'speaker'],
  ['Le colonel [*Awa Sy], quant à lui, a salué l’effort.', 'speaker'],
  ['« Il faut tenir », a déclaré [*Awa Sy].', 'speaker'],
  ['“We must hold”, said [*Awa Sy].', 'speaker'],
  ['[*Awa Sy], who heads the [office], thanked the city.', 'speaker none'],
  ['[*Awa Sy], her opposite number, said that it would hold.', 'speaker'],
  // Against whom.
  ['Une opération contre [Boko Haram].', 'target'],
  ['Sanctions targeting the [group] were lifted.', 'target'],
  // Nothing told.
  ['Le [ministère] existe depuis dix ans.', 'none'],
  ['L’atelier organisé à Niamey sur la loi du [Niger].', 'none'],
  ['Une [entreprise] comme une autre.', 'none'],
])('« %s » tells %s', (sentence, roles) => {
  expect(told(sentence).join(' ')).toBe(roles)
})

test('quotes the words that tell, with the name', () => {
  const body = 'Hier, le projet est financé par le Japon, dit-on.'
  const reading = readArticle(body, { language: 'fr', title: null, published: null })
  const start = body.indexOf('Japon')
  const mention = { name: 'Japon', start, end: start + 5, sentence: 0, from: 0, to: 1, meanings: [] }
  const quotes = rolesTold(reading, [mention]).map((one) => body.slice(one.start, one.end))
  expect(quotes).toContain('financé par le Japon')
})

test.each([
  ['one word of 300 000 letters', 'a'.repeat(300_000)],
  ['words that tell in a row', 'organisé par le '.repeat(20_000)],
  ['verbs in a row', 'a reçu a remis a signé '.repeat(15_000)],
  ['commas in a row', ', et le '.repeat(40_000)],
])(
  'a hostile sentence of %s is read through',
  (_, text) => {
    const reading = readArticle(text, { language: 'fr', title: null, published: null })
    const mentions = Array.from({ length: 500 }, (__, at) => ({
      name: 'x',
      start: at * 40,
      end: at * 40 + 3,
      sentence: 0,
      from: 0,
      to: 1,
      meanings: [],
    }))
    expect(rolesTold(reading, mentions).length).toBeLessThan(100_000)
  },
  5_000,
)
