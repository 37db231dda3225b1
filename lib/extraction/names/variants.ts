import { tokensOf } from '../text/reading'
import type { KnownActor } from './knowledge'
import { countriesIn } from './nationalities'

// « la Défense » is everybody's; what is left of such a name without its country is found with a country only.
const GENERIC_KINDS = new Set([
  'ministry',
  'military',
  'police',
  'government',
  'diplomatic',
  'judicial',
  'financial-intelligence',
  'intelligence',
])

/** The spellings of a name besides itself: without what stands in brackets, and what stands in them when it is a name. */
export function spellingsOf(name: string): string[] {
  const without = name.replace(/\s*\([^)]{0,200}\)/g, '').trim()
  const inside = /\((\p{Lu}[^)]{2,60})\)/u.exec(name)?.[1]
  const isCountry = inside !== undefined && countriesIn(tokensOf(inside)).length > 0
  return [
    ...new Set([name, without, ...(inside && !isCountry && /^\p{Lu}\p{Ll}+$/u.test(inside) ? [inside] : [])]),
  ]
}

/** Whether a name is a country's: « Allemagne », « Royaume des Pays-Bas ». */
export function isCountryName(name: string): boolean {
  const tokens = tokensOf(name)
  const [first] = tokens
  return countriesIn(tokens).some(
    ({ from, to, isAdjective }) =>
      !isAdjective &&
      to === tokens.length &&
      (from === 0 || (from <= 2 && /^(?:royaume|kingdom|republique|republic)$/.test(first?.plain ?? ''))),
  )
}

/** Whether a name says by itself whose it is; « Ministère de la Défense », « Allemagne » do not. */
export function isOwnName(name: string, actor: Pick<KnownActor, 'kind' | 'country'>): boolean {
  const tokens = tokensOf(name)
  const countries = countriesIn(tokens)
  if (isCountryName(name)) return false
  if (actor.country === null || actor.kind === null || !GENERIC_KINDS.has(actor.kind)) return true
  return (
    countries.length > 0 ||
    tokens.length === 1 ||
    !/^(ministere|ministry|gendarmerie|police|armee|forces|royal|army)$/.test(tokens[0]?.plain ?? '')
  )
}

/** The ways to write a person's name: as it is, the family name first, without the names between. */
export function personNames(name: string): string[] {
  const words = name.split(/\s+/)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length < 2) return [name]
  const isParticle = words.some((word) =>
    /^(?:ould|ag|bin|ben|al|el|van|der|di|de|del|le|ii|vi)$/i.test(word),
  )
  const inverted = isParticle
    ? []
    : [`${words.slice(1).join(' ')} ${first}`, `${last} ${words.slice(0, -1).join(' ')}`]
  const short = words.length > 2 && !isParticle && last.length > 3 ? [`${first} ${last}`] : []
  const names = [name, ...inverted, ...short]
  // « Jürgen » is Juergen where a keyboard has no dots.
  const spelled = names.map((one) => one.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
  return [...new Set([...names, ...spelled])]
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

const ARMY = [
  'forces armées',
  'armée',
  'armées',
  'armies',
  'armed forces',
  'army',
  'military',
  'état-major général des armées',
  'état-major des armées',
  'chef d’état-major',
  'chefs d’état-major',
  'états-majors',
  'commandements militaires',
  'chief of defence staff',
  'chief of staff',
  'forces de défense et de sécurité',
  'soldats',
  'militaires',
  'contingents',
  'détachement',
  'troops',
  'soldiers',
  'soldat',
  'soldier',
  'officier',
  'officiers',
  'forces spéciales',
  'special forces',
  'commandos',
  'armée de terre',
  'armée de l’air',
  'air force',
  'unités',
  'bataillon',
  'battalion',
  'contingent',
  'troupes',
  'detachment',
  'hélicoptères',
  'helicopters',
  'columns',
  'colonnes',
]
const GENDARMES = ['gendarmes', 'gendarme']
const POLICE = ['policiers', 'policier', 'police officers']
const PENTAGON = ['Pentagon', 'Pentagone']
const GOVERNMENT = [
  'gouvernement',
  'government',
  'gouvernement de transition',
  'transitional government',
  'autorités de transition',
  'transitional authorities',
]
// Each state has one, and an article names its own.
const CABINET = ['conseil des ministres', 'council of ministers', 'conseil de cabinet']
const POLE = [
  'pôle judiciaire',
  'pôle judiciaire spécialisé',
  'pôle judiciaire antiterroriste',
  'pôle antiterroriste',
  'specialised judicial unit',
  'specialized judicial unit',
]
const ASSIZES = ['cour d’assises', 'assize court', 'assises criminelles']
const EMBASSY = ['ambassade', 'embassy', 'ambassadeur', 'ambassadrice', 'ambassador']
const STATE_DEPARTMENT = ['State Department', 'secrétaire d’État', 'Secretary of State']

/** What a body is also called that says whose it is. */
export function nicknames(actor: KnownActor): string[] {
  const isPentagon = actor.country === 'US' && /department of defen[cs]e/i.test(actor.name.en ?? '')
  const unitedNations = actor.names
    .filter((name) => /^Organisation des \p{Lu}/u.test(name))
    .map((name) => name.slice('Organisation des '.length))
  const council = actor.names.some((name) => /^United Nations Security Council$/i.test(name)) ? COUNCIL : []
  const press = Object.values(actor.acronym).flatMap((acronym) => PRESS[acronym ?? ''] ?? [])
  return isPentagon
    ? PENTAGON
    : [...unitedNations, ...council, ...press, ...actor.names.flatMap(abridged), ...actor.names.flatMap(told)]
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
  return [
    ...of,
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
const LONGEST_NAME = 200

/** What the one body of its kind that a state has is also called, where an article on that state names no other. */
export function onlyNames({ kind, names }: KnownActor): string[] {
  const is = (words: RegExp) => names.some((name) => words.test(name))
  if (kind === 'government' && is(/^Government of /)) return CABINET
  if (kind === 'judicial' && is(/^Pôle judiciaire/)) return POLE
  return kind === 'judicial' && is(/^Cour d[’']assises/) ? ASSIZES : []
}

/** What a body of a state is also called, its country apart: « armée malienne », “US embassy”. */
export function commonNames(actor: KnownActor): string[] {
  const plain = (actor.name.en ?? actor.name.fr ?? '').toLowerCase()
  if (actor.kind === 'government' && /^(?:government of|\S+ (?:federal )?government$)/.test(plain))
    return GOVERNMENT
  if (
    actor.kind === 'military' &&
    /^\S+( \S+)? armed forces$|^armed forces of|^republic of .{3,30} armed forces$/.test(plain)
  )
    return ARMY
  if (actor.kind === 'police' && /gendarmerie$|^national gendarmerie of/.test(plain)) return GENDARMES
  if (actor.kind === 'police' && /^\S+ national police$|^national police of/.test(plain)) return POLICE
  if (actor.kind === 'diplomatic' && /embass|ambassade/.test(plain)) return EMBASSY
  if (actor.kind === 'ministry' && /department of state/.test(plain)) return STATE_DEPARTMENT
  return []
}
