/** One word or quoted phrase of a search, as the reader typed it. */
export interface SearchTerm {
  /** Without the signs around it: « l’ONUDC ». */
  shown: string
  /** Without the article or pronoun that French hangs on with an apostrophe: « ONUDC ». */
  text: string
  isPhrase: boolean
  /** Typed with a minus before it: records with it are not wanted. */
  isExcluded: boolean
}

const TERM = /(-?)(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|(\S+))/gu
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/iu

/**
 * The words and quoted phrases of a search, in the order in which they stand; a leading minus excludes one. Whatever
 * has no letter and no digit is left out, so that no sign can reach the database as an operator.
 */
export function readTerms(q: string): SearchTerm[] {
  const terms = [...q.matchAll(TERM)].map(([, minus, straight, curly, guillemets, word = '']) => {
    const phrase = straight ?? curly ?? guillemets
    const shown = (phrase ?? word).replace(SIGNS, '')
    const isPhrase = phrase !== undefined && /\s/u.test(shown)
    return { shown, text: isPhrase ? shown : shown.replace(ELISION, ''), isPhrase, isExcluded: minus === '-' }
  })
  return terms.filter(({ shown }, place) => shown !== '' && firstOf(terms, shown) === place)
}

function firstOf(terms: SearchTerm[], shown: string) {
  return terms.findIndex((term) => term.shown.toLowerCase() === shown.toLowerCase())
}

/** Whether a word is written as an acronym: in capitals, digits and signs only. */
export function isInCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase()
}

/** A term as it is typed to be read again as the same one. */
export function writeTerm({ shown, isPhrase, isExcluded }: SearchTerm): string {
  return `${isExcluded ? '-' : ''}${isPhrase ? `"${shown}"` : shown}`
}

/** The words of a search with some of them replaced, in the case in which the reader typed them. */
export function replaceWords(q: string, replacements: ReadonlyMap<string, string>): string {
  return [...replacements].reduce((words, [from, to]) => words.replace(from, () => inCaseOf(from, to)), q)
}

function inCaseOf(model: string, word: string) {
  if (isInCapitals(model)) return word.toUpperCase()
  const first = model.charAt(0)
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
