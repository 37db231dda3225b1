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

/** How well a fact is proved: its words are quoted, it is cited, its sources differ, or no article states it. */
export function evidenceState(
  citations: Pick<Citation, 'stance' | 'exact'>[],
): 'quoted' | 'cited' | 'differs' | 'none' {
  if (citations.length === 0) return 'none'
  if (citations.some(({ stance }) => stance === 'differs')) return 'differs'
  return citations.some(({ exact }) => exact !== null) ? 'quoted' : 'cited'
}

/** The number of different articles behind some citations. */
export function countArticles(citations: Citation[]): number {
  return new Set(citations.map(({ source }) => source.id)).size
}
