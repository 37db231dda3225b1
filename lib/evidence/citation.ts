/** An article that a page cites, with the number under which the page lists it. */
export interface Source {
  number: number
  id: string
  title: string
  publisher: string
  url: string | null
  archiveUrl: string | null
  /** EDTF, or null when the page gives none. */
  published: string | null
  /** ISO 639-1 */
  language: string
  /** The fields of the record that it states. */
  supports: string[]
}

/** A source that states a fact, with its words where we have them. */
export interface Citation {
  source: Source
  field: string
  stance: 'supports' | 'differs'
  /** The source's own words for the value, when it differs. */
  originalValue: string | null
  /** The quoted words (TextQuoteSelector). */
  exact: string | null
}

/** The citations that state one of some fields. */
export function citationsOf(citations: Citation[], ...fields: string[]): Citation[] {
  return citations.filter(({ field }) => fields.includes(field))
}

/** How well a fact is proved. */
export interface EvidenceMark {
  /** Its words are quoted, it is cited, its sources differ, or no article states it. */
  state: 'quoted' | 'cited' | 'differs' | 'none'
  /** How many articles are behind it. */
  count: number
  /** Whether some article's words are at hand. */
  isQuoted: boolean
}

/** The mark of a fact that these citations state. */
export function markOf(
  citations: { article: string; stance: Citation['stance']; exact?: string | null }[],
): EvidenceMark {
  const isQuoted = citations.some(({ exact }) => Boolean(exact))
  const differs = citations.some(({ stance }) => stance === 'differs')
  const state = citations.length === 0 ? 'none' : differs ? 'differs' : isQuoted ? 'quoted' : 'cited'
  return { state, count: new Set(citations.map(({ article }) => article)).size, isQuoted }
}
