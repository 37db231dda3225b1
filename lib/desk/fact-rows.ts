import type { ArticleText } from '@/lib/evidence/article-text'
import type { EvidenceMark } from '@/lib/evidence/citation'
import type { Evidence } from '@/lib/evidence/content'
import { inReadingOrder } from '@/lib/evidence/numbering'
import type { NumberedQuote } from '@/lib/evidence/paragraphs'
import type { Line } from '@/lib/history/lines'
import type { Speaker } from '@/lib/history/speaker'
import { sayContent } from '@/lib/history/words'
import type { AnyDraft } from '@/lib/records/content'
import { type Fact, withoutEvidence } from './facts'

/** Evidence of a fact, with the number of its words in the article's text; null when they do not stand in it. */
export interface ShownEvidence extends Evidence {
  number: number | null
}

/** How a fact is proved, and by what. */
export interface Proved {
  mark: EvidenceMark
  evidence: ShownEvidence[]
}

/** A field of a record: what it says and what proves it, as a whole or an entry each. */
export interface FactRow {
  field: string
  label: string
  entries: { lines: Line[]; proved: Proved | null }[]
  /** Null when sources neither state it nor are asked to. */
  proved: Proved | null
}

/** Words of an article under their number. */
export type PlacedQuote = NumberedQuote & { article: string }

/**
 * All that a record says, field by field in the order of its form, each with its evidence; and where the quotes stand in
 * the articles. What is proved and says nothing comes last, without a value.
 */
export function factRows(
  speaker: Speaker,
  draft: AnyDraft,
  facts: Fact[],
  texts: readonly ArticleText[],
): { rows: FactRow[]; quotes: PlacedQuote[] } {
  const quoted = facts.flatMap(({ evidence }) =>
    evidence.flatMap((of) => (of.exact === undefined ? [] : [{ ...of, exact: of.exact, of }])),
  )
  const numbered = inReadingOrder(quoted, texts).flatMap(({ of, place, number, article }) =>
    place ? [{ of, article, number, ...place }] : [],
  )
  const provedOf = (fact: Fact | undefined): Proved | null =>
    fact
      ? {
          mark: fact.mark,
          evidence: fact.evidence.map((one) => ({
            ...one,
            number: numbered.find(({ of }) => of === one)?.number ?? null,
          })),
        }
      : null
  const find = (field: string, entry: number | null) =>
    provedOf(facts.find((fact) => fact.field === field && fact.entry === entry))
  const said = sayContent(speaker, draft.type, withoutEvidence(draft))
  // A text in several languages is several fields, which one article states together.
  const isFirst = (field: string) => said.find((one) => nameOf(one.field) === nameOf(field))?.field === field
  const rows = said.map(({ field, label, entries }) => ({
    field,
    label,
    entries: entries.map((lines, entry) => ({ lines, proved: find(field, entry) })),
    proved: isFirst(field) ? find(nameOf(field), null) : null,
  }))
  const unsaid = [...new Set(facts.map(({ field }) => field))].filter(
    (field) => !said.some((one) => nameOf(one.field) === field),
  )
  return {
    rows: [
      ...rows,
      ...unsaid.map((field) => ({
        field,
        label: speaker.fieldOf(field),
        entries: [],
        proved: find(field, null),
      })),
    ],
    quotes: numbered.map(({ of: _, ...quote }) => quote),
  }
}

const nameOf = (field: string) => field.split('.')[0] ?? field
