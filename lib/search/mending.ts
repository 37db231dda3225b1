import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { type Form, readForms } from './forms'
import { keepSlips, readMeant } from './meant'
import { nearestWord } from './spelling'
import { type SearchTerm, writeTerm } from './words'

/** A word of the search that every record found must have, and the tsquery of its forms. */
export interface UnderstoodWord {
  shown: string
  /** As the reader would type it in another search. */
  typed: string
  query: string
}

interface Mended {
  words: UnderstoodWord[]
  /** Words searched in place of those that match nothing. */
  corrections: Map<string, string>
  /** Words that may have been meant in place of those that match little. */
  suggestions: Map<string, string>
  /** Those of the suggestions that are searched too, beside what was typed. */
  slips: Map<string, string>
}

type Read = { term: SearchTerm; form: Form }

// A word in at most so many records may be a slip for one in so many times as many.
const RARE = 5
const MORE_FREQUENT = 20
// Looking for what is near one word takes milliseconds, and nobody misspells more in a search.
const MOST = 8

/**
 * Finds what was meant by the words that match nothing: two that are one (« gar si »), the beginning of one
 * (« Ouaga »), a misspelt one (« terorisme ») or two in one (« G5Sahel »). A rare word keeps its own matches, and
 * has those of the frequent one that it misspells (« Flintlok ») as well.
 */
export async function mendWords(read: Read[]): Promise<Mended> {
  const wanted = await joinNeighbours(read)
  const doubtful = wanted.filter(({ term, form }) => isMendable(term, form)).slice(0, MOST)
  const near = await findNear(doubtful.map(({ form }) => form.plain))
  const [corrections, suggestions] = [new Map<string, string>(), new Map<string, string>()]
  const widened = new Map<string, string>()
  const rare: { term: SearchTerm; form: Form; meant: string }[] = []
  for (const { term, form } of doubtful) {
    const found = near.get(form.plain)
    const known =
      found?.near.filter(({ frequency }) => frequency >= (form.frequency ?? 0) * MORE_FREQUENT) ?? []
    const whole = widerQuery(form, found)
    const meant = nearestWord(form.plain, known)
    if (whole) widened.set(term.shown, [form.query, whole].filter(Boolean).join(' | '))
    else if (meant && form.frequency === null) corrections.set(term.shown, meant.word)
    else if (meant) {
      suggestions.set(term.shown, meant.word)
      rare.push({ term, form, meant: meant.word })
    } else if (found?.split) widened.set(term.shown, `(${form.query}) | (${found.split})`)
  }
  const slips = new Map((await keepSlips(rare)).map(({ term, meant }) => [term.shown, meant]))
  const mended = await readMeant(new Map([...corrections, ...slips]))
  for (const { term, form } of rare) {
    const query = mended.get(term.shown)
    if (query) mended.set(term.shown, `(${form.query}) | (${query})`)
  }
  const words = wanted.map(({ term, form }) => ({
    shown: term.shown,
    typed: writeTerm(term),
    query: mended.get(term.shown) ?? widened.get(term.shown) ?? form.query,
  }))
  const seen = (meant: Map<string, string>) => new Map([...meant].filter(([from]) => mended.has(from)))
  return { words, corrections: seen(corrections), suggestions, slips: seen(slips) }
}

/** What a word stands for without being misspelt: what begins with it, or « g5 » and « sahel » for « g5sahel ». */
function widerQuery({ frequency, plain }: Form, found: Near | undefined): string | null {
  if (found?.split && isMixed(plain)) return `(${found.split})`
  const isBeginning = found?.prefix && found.beginning >= (frequency ?? 0) * MORE_FREQUENT
  return isBeginning ? found.prefix : null
}

// Words that match nothing, those that match little, and those that may be two.
function isMendable({ isPhrase }: SearchTerm, { plain, frequency }: Form) {
  if (isPhrase || !/^[\p{L}\p{N}]{3,40}$/u.test(plain)) return false
  return frequency === null || (frequency <= RARE && plain.length >= 5) || isMixed(plain)
}

function isMixed(word: string) {
  return /\p{N}\p{L}{2}/u.test(word)
}

/** « gar si » and « n djamena » are one word when one of the two alone is none. */
async function joinNeighbours(read: Read[]): Promise<Read[]> {
  const pairs = read.slice(1).flatMap((second, place) => {
    const first = read[place]
    const isPair = first && [first, second].every(({ term }) => !term.isPhrase)
    if (!isPair || ![first, second].some(({ form }) => isFragment(form))) return []
    const text = `${first.form.plain}${second.form.plain}`
    return [{ place, term: { ...first.term, shown: `${first.term.shown} ${second.term.shown}`, text } }]
  })
  const forms = await readForms(pairs.map(({ term }) => ({ ...term, shown: term.text })))
  const joined = pairs.flatMap(({ place, term }, index) => {
    const form = forms[index]
    return form && form.frequency !== null ? [{ place, read: { term, form } }] : []
  })
  const starts = new Map(joined.map(({ place, read: pair }) => [place, pair]))
  return read.flatMap((single, place) => {
    const pair = starts.get(place)
    if (pair) return [pair]
    return starts.has(place - 1) ? [] : [single]
  })
}

function isFragment({ frequency, plain }: Form) {
  return frequency === null || plain.length === 1
}

const Near = z.object({
  typed: z.string(),
  prefix: z.string().nullable(),
  /** In how many records the most frequent word stands that begins so. */
  beginning: z.number(),
  split: z.string().nullable(),
  near: z.array(z.object({ word: z.string(), frequency: z.number() })),
})
type Near = z.infer<typeof Near>

/** The words of the base that begin like a word, look like it, or make it together. */
async function findNear(words: string[]) {
  if (words.length === 0) return new Map<string, Near>()
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT t.typed,
      CASE WHEN longer.frequency > 0 THEN (quote_literal(t.typed) || ':*')::tsquery::text END AS prefix,
      coalesce(longer.frequency, 0) AS beginning,
      (SELECT (plainto_tsquery('simple', a.word) && plainto_tsquery('simple', b.word))::text
        FROM generate_series(2, length(t.typed) - 2) cut
        JOIN search_words a ON a.word = left(t.typed, cut) JOIN search_words b ON b.word = substr(t.typed, cut + 1)
        ORDER BY least(a.frequency, b.frequency) DESC LIMIT 1) AS split,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('word', w.word, 'frequency', w.frequency)), '[]')
        FROM search_words w WHERE w.is_written AND length(w.word) BETWEEN length(t.typed) - 3 AND length(t.typed) + 3
          AND similarity(w.word, t.typed) > 0.2
          -- « attaques » is no slip for « attaque »: they are found together.
          AND to_tsvector('french', w.word) <> to_tsvector('french', t.typed)
          AND to_tsvector('english', w.word) <> to_tsvector('english', t.typed)) AS near
    FROM unnest(${words}::text[]) AS t(typed)
    CROSS JOIN LATERAL (SELECT max(w.frequency) AS frequency FROM search_words w
      WHERE w.is_written AND starts_with(w.word, t.typed) AND w.word <> t.typed) longer`
  return new Map(rows.map((row) => Near.parse(row)).map((row) => [row.typed, row]))
}
