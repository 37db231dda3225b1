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
  const own = [name, without, ...(inside && !isCountry && /^\p{Lu}\p{Ll}+$/u.test(inside) ? [inside] : [])]
  return [...new Set(own.flatMap((one) => [one, respelled(one), one.replace(/\bDa(?:e|è)ch\b/g, 'Daesh')]))]
}

const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/isation\b/g, 'ization'],
  [/\bDefence\b/g, 'Defense'],
  [/\bProgramme\b/g, 'Program'],
  [/\bCentre\b/g, 'Center'],
  [/\bCounter-Terrorism\b/g, 'Counterterrorism'],
  // Our French has one, our English the other; the press has both in either.
  [/\bDa(?:e|è)sh\b/g, 'Daech'],
]

/** A name as it is spelled across the ocean, and as the French press spells what is Arabic. */
function respelled(name: string): string {
  return RESPELLED.reduce((text, [words, by]) => text.replace(words, by), name)
}

/** Whether a name is a country's: « Allemagne », « Royaume des Pays-Bas ». */
function isCountryName(name: string): boolean {
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
