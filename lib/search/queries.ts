import 'server-only'
import { cache } from 'react'
import { type Form, readForms } from './forms'
import { mendWords, type UnderstoodWord } from './mending'
import { isInCapitals, readTerms, replaceWords, type SearchTerm, writeTerm } from './words'

/** What the words of a search were understood as. */
export interface Understanding {
  /** A tsquery of PostgreSQL over the `search` columns; null when the reader typed no words; '' finds nothing. */
  tsquery: string | null
  /** The words that were searched instead, when some of those typed match nothing. */
  corrected: string | null
  /** The words that may have been meant, when those typed match little. */
  suggestion: string | null
  /** The words that narrow the search, each with its own tsquery. */
  words: UnderstoodWord[]
  /** What is not wanted, as one tsquery to be added to others; '' when nothing is. */
  exclusion: string
  /** What is not wanted, as the reader would type it in another search. */
  excluded: string[]
  /** What the search says in plain text: with all its words, and without the little ones. */
  names: string[]
  /** Whether only words were typed that stand in every text: « de la ». */
  isOnlyLittleWords: boolean
}

const NOTHING = {
  corrected: null,
  suggestion: null,
  words: [],
  exclusion: '',
  excluded: [],
  names: [],
  isOnlyLittleWords: false,
}

/**
 * Understands the words of a search: each must match, by its French or English stem or as a name, whatever its case,
 * accents, apostrophes and hyphens. Little words do not count; "…" keeps words together and a leading - excludes.
 * A word that matches nothing is taken as the beginning of one, or mended.
 */
export const understand = cache(async (q: string): Promise<Understanding> => {
  if (q === '') return { tsquery: null, ...NOTHING }
  const terms = readTerms(q)
  const forms = await readForms(terms)
  // A word in letters that the database does not know for letters asks for nothing.
  const read = terms.flatMap((term, place) => {
    const form = forms[place]
    return form && form.query !== '' ? [{ term, form }] : []
  })
  const unwanted = read.filter(({ term, form }) => term.isExcluded && !form.isLittle)
  const said = read.filter(({ term }) => !term.isExcluded)
  const wanted = keepWords(said)
  const { words, corrections, suggestions, slips } = await mendWords(wanted)
  const exclusion = unwanted.map(({ form }) => `!(${form.query})`).join(' & ')
  const named = [
    said.map(({ term }) => term.shown),
    said.map(({ term }) => term.text),
    wanted.map(({ term }) => term.text),
  ]
  return {
    tsquery: joinQueries([...words.map(({ query }) => query), ...(exclusion ? [exclusion] : [])]),
    corrected: corrections.size > 0 ? replaceWords(q, corrections) : null,
    suggestion: suggestions.size > 0 ? replaceWords(q, suggestions) : null,
    words,
    exclusion,
    excluded: unwanted.map(({ term }) => writeTerm(term)),
    names: namesOf(
      named.map((spoken) => replaceWords(spoken.join(' '), corrections)),
      slips,
    ),
    isOnlyLittleWords: words.length === 0 && said.length > 0,
  }
})

// What a slip stands for is named as much as the slip.
function namesOf(said: string[], slips: ReadonlyMap<string, string>) {
  const names = said.flatMap((name) => [name, replaceWords(name, slips)])
  return [...new Set(names)].filter(Boolean)
}

/** One tsquery that asks for all of the others. */
export function joinQueries(queries: string[]): string {
  return queries.map((query) => (query.startsWith('!') ? query : `(${query})`)).join(' & ')
}

/** Little words do not count, unless one is written as the acronym it is, or nothing else was typed: UN, AU, EU. */
function keepWords(read: { term: SearchTerm; form: Form }[]) {
  const others = read.filter(({ form }) => !form.isLittle)
  const isShouted = others.length > 0 && others.every(({ term }) => isInCapitals(term.shown))
  return read.flatMap(({ term, form }) => {
    const code = isCode(term, form) ? form.code : null
    if (!form.isLittle) return [{ term, form: code ? withQuery(form, [form.query, code]) : form }]
    const isAlone = others.length === 0
    const isAcronym = form.isAcronym && (isAlone || (isInCapitals(term.shown) && !isShouted))
    const meant = [...(isAcronym ? [form.acronym] : []), ...(code && isAlone ? [code] : [])]
    return meant.length > 0 ? [{ term, form: withQuery(form, meant) }] : []
  })
}

// A code that is also a word or a slip for one (MLI) is written in capitals.
function isCode({ shown }: SearchTerm, { isLittle, plain }: Form) {
  return isInCapitals(shown) || (!isLittle && plain.length === 2)
}

function withQuery(form: Form, queries: string[]): Form {
  return { ...form, query: queries.map((query) => `(${query})`).join(' | '), frequency: form.frequency ?? 1 }
}
