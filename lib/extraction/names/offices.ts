import { say } from '@/lib/i18n/localized-text'
import { plainText } from '../text/flat-text'
import type { Reading, Sentence, Token } from '../text/reading'
import type { Mention } from './gazetteer'
import type { KnownActor, KnownEvent } from './knowledge'
import { alsoOf, countriesIn, countryAt } from './nationalities'
import { isHeadship, type Office, OTHERS, officeIn, TOLD } from './office-words'
import { yearIn } from './years'

/** Who holds an office, and in which years the events on file show it. */
interface Holder {
  id: string
  from: number | null
  to: number | null
  /** What a summary says after the office: the Commission and the Council of one organisation have a president each. */
  of: string
}

// Nobody is taken for the holder of an office longer after or before the events that show it, in years.
const REACH = 1.5
// Further down an office is named for what its holder did before, a ministry for whoever came from it.
const FIRST = 5
const FIRST_BODIES = 2
// No sentence of a human has more names or words.
const LONGEST = 400
const MOST = 100

/** Who holds the offices of states: ministers, chiefs of staff and ambassadors by their body, presidents by country. */
export class Offices {
  readonly #holders = new Map<string, Holder[]>()

  constructor(actors: ReadonlyMap<string, KnownActor>, events: readonly KnownEvent[]) {
    const years = yearsOf(events)
    for (const { id, kind, country, parent, summary } of actors.values()) {
      const told = kind === 'person' ? plainText(say(summary, 'fr')?.text ?? '') : ''
      const body = parent === null ? undefined : actors.get(parent)
      const [office, , words] =
        TOLD.find(([, isOf, one]) => isOf(body?.kind ?? undefined) && one.test(told.slice(0, 160))) ?? []
      const whose = office === 'president' || office === 'premier' ? country : body?.id
      if (kind !== 'person' || !office || !words || !whose) continue
      const key = keyOf(office, whose)
      const span = years.get(id)
      const holders = this.#holders.get(key) ?? []
      holders.push({
        id,
        from: span?.from ?? null,
        to: span?.to ?? null,
        of: told.replace(words, '').slice(0, 20),
      })
      this.#holders.set(key, holders)
    }
  }

  /** The one who holds an office in a year (with its fraction); null where the events on file do not tell. */
  holder(office: Office, of: string, year: number): string | null {
    const known = this.#holders.get(keyOf(office, of)) ?? []
    if (isHeadship(office) && known.some((one) => one.of !== known[0]?.of)) return null
    const near = known
      .map(({ id, from, to }) => ({
        id,
        apart: from === null || to === null ? REACH : Math.max(0, from - year, year - to),
      }))
      .toSorted((one, other) => one.apart - other.apart)
    const [first, second] = near
    if (!first || first.apart > REACH) return null
    // Two who may have held it then are told apart by nothing.
    return second && second.apart <= first.apart + 0.1 ? null : first.id
  }
}

const keyOf = (office: Office, of: string) => `${office} ${of}`

function yearsOf(events: readonly KnownEvent[]): ReadonlyMap<string, { from: number; to: number }> {
  const years = new Map<string, { from: number; to: number }>()
  for (const { date, participants } of events) {
    const year = yearIn(date)
    if (year === null) continue
    for (const { actor } of participants) {
      const known = years.get(actor)
      years.set(actor, { from: Math.min(year, known?.from ?? year), to: Math.max(year, known?.to ?? year) })
    }
  }
  return years
}

/**
 * The mentions, with those who hold the offices that are named without them: « le ministre malien de la Défense » is
 * also the minister, « le président nigérien » the president, where nobody is named beside.
 */
export function withHolders(
  reading: Reading,
  mentions: readonly Mention[],
  { actors, offices }: { actors: ReadonlyMap<string, KnownActor>; offices: Offices },
  home: string | null,
): Mention[] {
  const year = yearIn(reading.published)
  if (year === null) return [...mentions]
  const held = mentions.map((mention) => {
    const body = mention.meanings.find(({ type }) => type === 'actor')
    const isForce = actors.get(body?.id ?? '')?.kind === 'military'
    const office = isFirst(reading, mention) ? officeIn(reading, mention, isForce) : null
    if (!office || !body || isNamedBeside(reading, mention)) return mention
    const id = offices.holder(office, body.id, year)
    return id ? { ...mention, meanings: [...mention.meanings, { type: 'actor' as const, id }] } : mention
  })
  const taken = new Set(
    mentions
      .filter(({ meanings }) => meanings.some(({ type }) => type === 'actor'))
      .flatMap(({ sentence, from, to }) =>
        Array.from({ length: Math.min(to - from, LONGEST) }, (_, at) => `${sentence} ${from + at}`),
      ),
  )
  const presidents = reading.sentences
    .slice(0, FIRST + 1)
    .flatMap((sentence) =>
      presidentsIn(sentence, reading.body, home, (office, code) => offices.holder(office, code, year)),
    )
    .filter((one) => !taken.has(`${one.sentence} ${one.from}`) && !isNamedBeside(reading, one))
    .filter(({ meanings: [meaning] }) => meaning !== undefined && actors.has(meaning.id))
  return [...held, ...presidents].toSorted((one, other) => one.start - other.start || other.end - one.end)
}

const isFirst = ({ sentences }: Reading, { sentence }: Mention) =>
  sentence <= FIRST_BODIES && sentence < sentences.length

/** Whether somebody is named right before or after: the office is his or hers. */
export function isNamedBeside({ sentences, body }: Reading, { sentence, from, to }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? []
  const isName = (at: number) => {
    const [one, other] = [tokens[at], tokens[at + 1]]
    return (
      one !== undefined &&
      other !== undefined &&
      one.isCapital &&
      other.isCapital &&
      countryAt(tokens, at) === null &&
      countryAt(tokens, at + 1) === null &&
      /^[ -]$/.test(body.slice(one.end, other.start))
    )
  }
  const after = [to, to + 1, to + 2, to + 3].some((at) => {
    const [last, token] = [tokens[to - 1], tokens[at]]
    return (
      last &&
      token &&
      isName(at) &&
      /^[\s,]{0,3}(?:(?:le |la |l’)?[\p{Ll} -]{0,30})?(?:,? ?(?:MM?|Mme|Mrs?|Ms|Dr)\.? )?$/u.test(
        body.slice(last.end, token.start),
      )
    )
  })
  const [first, before] = [tokens[from], tokens[from - 2]]
  return after || (before !== undefined && first !== undefined && isName(from - 3))
}

function presidentsIn(
  sentence: Sentence,
  body: string,
  home: string | null,
  holderOf: (office: 'president' | 'premier', code: string) => string | null,
): Mention[] {
  const tokens = sentence.tokens.slice(0, LONGEST)
  const countries = countriesIn(tokens).slice(0, MOST)
  return tokens.flatMap((token, at) => {
    const { head, office, isState } = headAt(tokens, at) ?? {}
    if (!token || !head || !office) return []
    const to = at + head
    const own =
      countries.find((word) => word.from >= to && word.from <= to + 2 && isOf(tokens, to, word.from)) ??
      countries.find((word) => word.isAdjective && word.to === at)
    if (OTHERS.test(plainText(body.slice(Math.max(sentence.start, token.start - 30), token.start)))) return []
    // « sous la présidence du chef de l’État »: of the state that the article is about.
    const states = own ? [own, ...alsoOf(tokens, own.to, countries, body)] : []
    const alone = !own && isState && home ? [{ code: home, from: at, to }] : []
    return [...states, ...alone].flatMap((word): Mention[] => {
      const id = holderOf(office, word.code)
      const [from, end] =
        own && word === own ? [Math.min(at, own.from), Math.max(to, own.to)] : [word.from, word.to]
      const [first, last] = [tokens[from], tokens[end - 1]]
      if (!id || !first || !last) return []
      const span = { start: first.start, end: last.end, sentence: sentence.index, from, to: end }
      return [{ ...span, name: id, meanings: [{ type: 'actor', id }] }]
    })
  })
}

function isOf(tokens: readonly Token[], to: number, from: number) {
  return tokens.slice(to, from).every(({ plain }) => /^(?:du|de|la|l|d|of|the|republique)$/.test(plain))
}

// Whoever is so called alone is the one of the state that the article is about.
const STATE_HEADS: readonly (readonly [string, 'president' | 'premier'])[] = [
  ['chef de l etat', 'president'],
  ['head of state', 'president'],
  ['president de la transition', 'president'],
  ['president de la republique', 'president'],
  ['president of the republic', 'president'],
  ['transitional president', 'president'],
  ['premier ministre', 'premier'],
  ['premiere ministre', 'premier'],
  ['prime minister', 'premier'],
]

/** How many words the name of a head of state or of government has, and whether it says so without a state. */
function headAt(tokens: readonly Token[], at: number) {
  const words = tokens
    .slice(at, at + 4)
    .map(({ plain }) => plain)
    .join(' ')
  const found = STATE_HEADS.find(([name]) => `${words} `.startsWith(`${name} `))
  if (found) return { head: found[0].split(' ').length, office: found[1], isState: true }
  return /^presidente?s?\b/.test(words) ? { head: 1, office: 'president' as const, isState: false } : null
}
