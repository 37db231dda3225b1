import { tokensOf } from '../text/reading'
import type { KnownActor } from './knowledge'

const LONGEST_NAME = 200

// By kind, country and name: what the press calls a body by the house that it sits in.
const HOUSES: readonly (readonly [KnownActor['kind'], string, RegExp, readonly string[]])[] = [
  ['ministry', 'US', /department of defen[cs]e/i, ['Pentagon', 'Pentagone']],
  ['ministry', 'US', /department of state/i, ['State Department', 'Department of State', 'Foggy Bottom']],
  ['ministry', 'FR', /foreign/i, ['Quai d’Orsay']],
  ['ministry', 'IT', /foreign/i, ['Farnesina', 'Farnésine']],
  ['government', 'FR', /presidency/i, ['Élysée']],
  ['government', 'RU', /presiden|kremlin/i, ['Kremlin']],
  ['government', 'US', /presiden|white house/i, ['Maison-Blanche', 'White House']],
]

/** What a body is also called that says whose it is. */
export function nicknames(actor: KnownActor): string[] {
  const houses = HOUSES.flatMap(([kind, country, words, names]) =>
    kind === actor.kind && country === actor.country && words.test(actor.name.en ?? '') ? names : [],
  )
  const unitedNations = actor.names
    .filter((name) => /^Organisation des \p{Lu}/u.test(name))
    .map((name) => name.slice('Organisation des '.length))
  const council = actor.names.some((name) => /^United Nations Security Council$/i.test(name)) ? COUNCIL : []
  const acronyms = Object.values(actor.acronym).flatMap((acronym) => acronym ?? [])
  return [
    ...houses,
    ...unitedNations,
    ...council,
    ...[...acronyms, actor.name.en ?? ''].flatMap((one) =>
      Object.hasOwn(PRESS, one) ? (PRESS[one] ?? []) : [],
    ),
    ...actor.names.flatMap((name) => [...abridged(name), ...told(name), ...headed(name, acronyms)]),
  ]
}

/** The first words of a name with the rest of its acronym: « Commission nationale DDR » of CNDDR. */
function headed(name: string, acronyms: readonly string[]): string[] {
  const words = name.split(' ')
  const [first, second] = words
  if (!first || !second || words.length < 4) return []
  return acronyms
    .filter((one) => one.length > 4 && one.startsWith(`${first.charAt(0)}${second.charAt(0)}`.toUpperCase()))
    .map((one) => `${first} ${second} ${one.slice(2)}`)
}

const COUNCIL = ['Conseil de sécurité', 'Security Council']

// What the press calls organisations so as not to repeat their names.
const PRESS: Readonly<Record<string, string[]>> = {
  ECOWAS: [
    'organisation ouest-africaine',
    'bloc ouest-africain',
    'West African bloc',
    'West African regional bloc',
  ],
  AU: [
    'organisation panafricaine',
    'organisation continentale',
    'pan-African organisation',
    'continental body',
  ],
  UNODC: ['UN drugs and crime office', 'UN drug and crime office', 'United Nations drugs and crime office'],
  OHCHR: [
    'UN human rights office',
    'UN Human Rights',
    'High Commissioner for Human Rights',
    'UN High Commissioner for Human Rights',
    'United Nations High Commissioner for Human Rights',
    'Haut-Commissaire aux droits de l’homme',
    'Haut-Commissaire des Nations unies aux droits de l’homme',
    'Haute-Commissaire des Nations unies aux droits de l’homme',
  ],
  EU: ['Commission européenne', 'European Commission'],
  OIF: ['la Francophonie'],
  MINUSMA: [
    'Représentant spécial du Secrétaire général pour le Mali',
    'Représentant spécial du Secrétaire général des Nations unies pour le Mali',
    'Représentant spécial du Secrétaire général de l’ONU au Mali',
    'Special Representative of the Secretary-General for Mali',
    'UN Special Representative for Mali',
    'mission de l’ONU au Mali',
    'mission des Nations unies au Mali',
    'mission onusienne au Mali',
    'UN mission in Mali',
    'UN peacekeeping mission in Mali',
    'United Nations mission in Mali',
    'United Nations peacekeeping mission in Mali',
  ],
  'League of Arab States': ['Arab League', 'Ligue arabe'],
  ISSP: [
    'État islamique dans le Grand Sahara',
    'Islamic State in the Greater Sahara',
    'Islamic State Greater Sahara',
    'EIGS',
    'ISGS',
  ],
  IOM: [
    'UN migration agency',
    'agence des Nations unies pour les migrations',
    'agence onusienne pour les migrations',
  ],
  UNHCR: ['UN refugee agency'],
}

// Who speaks for a body, and what a committee of chiefs is called by those that it is of.
const TOLD: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^Bureau des Nations [Uu]nies (?=pour )/u,
    ['', ' de l’ONU', ' des Nations unies'].map((of) => `Représentant spécial du Secrétaire général${of} `),
  ],
  [
    /^United Nations Office (?=for )/u,
    ['the Secretary-General', 'the UN Secretary-General', 'the United Nations Secretary-General'].map(
      (whose) => `Special Representative of ${whose} `,
    ),
  ],
  [/^United Nations Office (?=for )/u, ['UN Special Representative ']],
  [/^Comité des chefs d[’']état-major (?=d)/u, ['chefs d’état-major ', 'chefs d’état-major des pays ']],
]

function told(name: string): string[] {
  if (name.length > LONGEST_NAME) return []
  const chiefs = /^(\p{Lu}{2,10}) Committee of (Chiefs of \p{L}{2,8} Staff)$/u.exec(name)
  const of = chiefs ? [`${chiefs[2]} of ${chiefs[1]}`, `${chiefs[2]} of the ${chiefs[1]} countries`] : []
  const committee = /^(?:Comité|Security Council) (\d{4})\b/.exec(name)?.[1]
  const sanctions = committee
    ? [`comité ${committee}`, `${committee} committee`, `Comité des sanctions ${committee}`]
    : []
  const province = /^(.{3,40} State) Government$/.exec(name)?.[1]
  return [
    ...of,
    ...(province ? [province] : []),
    ...(chiefs ? [`${chiefs[1]} ${chiefs[2]}`, `${chiefs[1]} defence chiefs`] : []),
    ...sanctions,
    ...TOLD.flatMap(([words, others]) =>
      words.test(name) ? others.map((other) => name.replace(words, other)) : [],
    ),
  ]
}

const WITHIN: readonly (readonly [RegExp, string])[] = [
  [/ des Nations [Uu]nies/, ' de l’ONU'],
  [/ de l[’']Union africaine/, ' de l’UA'],
  [/ de l[’']Union européenne/, ' de l’UE'],
  [/United Nations/, 'UN'],
  [/African Union/, 'AU'],
  [/European Union/, 'EU'],
  [/^Council of the European Union$/, 'EU Council'],
  [/ des Nations [Uu]nies/, ''],
  [/ ?United Nations/, ''],
]
// « Bureau de lutte … » of whatever organisation.
const FEWEST = 5

/** The same name with an acronym for the organisation that it is of, or without it where it stays long enough. */
function abridged(name: string): string[] {
  return WITHIN.flatMap(([words, by]) => {
    if (!words.test(name) || name.length > LONGEST_NAME) return []
    const short = name.replace(words, by).trim()
    const count = tokensOf(short).length
    return count > (by === '' ? FEWEST : 2) ? [short] : []
  })
}
