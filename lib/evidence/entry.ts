import { type FormTree, rowsAt, valueAt } from '@/lib/forms/tree'
import { reanchor } from './anchor'
import type { ArticleText } from './article-text'
import { evidenceState } from './citation'
import { EventField } from './schema'

/** A quote of a form, under the number by which form and article refer to each other. */
export interface EntryQuote {
  /** The name of its row: `citations.date[0]`. */
  row: string
  number: number
  article: string
  /** Where its words stand in the article's text; null when that is not known. */
  place: { start: number; end: number } | null
}

/** A fact that evidence can be attached to: its list of evidence, and where words for it are typed. */
export interface Fact {
  list: string
  adding: string
  /** The field of the codebook. */
  field: EventField
  /** The actor, of a participation; its row when no actor is named yet. */
  actor: string | null
  place: number | null
}

/** The facts of an event's form, in its order. */
export function factsIn(tree: FormTree): Fact[] {
  return EventField.options.flatMap((field) => {
    const fact: Fact = {
      list: `citations.${field}`,
      adding: `adding.${field}`,
      field,
      actor: null,
      place: null,
    }
    if (field !== 'participants') return [fact]
    const rows = rowsAt(tree, 'participants').map((_, place): Fact => {
      const row = `participants[${place}]`
      const actor = valueAt(tree, `${row}.actor.text`) || null
      return { list: `${row}.citations`, adding: `${row}.adding`, field, actor, place }
    })
    return [...rows, fact]
  })
}

/** The quotes of an event's form, numbered in the order of the articles and of their words. */
export function numberQuotes(tree: FormTree, texts: ArticleText[]): EntryQuote[] {
  const order = new Map(texts.map(({ id }, place) => [id, place]))
  const quotes = factsIn(tree).flatMap(({ list }) =>
    rowNames(tree, list)
      .filter((row) => valueAt(tree, `${row}.exact`) !== '')
      .map((row) => {
        const article = valueAt(tree, `${row}.article.id`)
        return {
          row,
          article,
          place: placeOf(tree, row, texts.find(({ id }) => id === article)?.text ?? null),
        }
      }),
  )
  const last = Number.MAX_SAFE_INTEGER
  return quotes
    .toSorted(
      (one, other) =>
        (order.get(one.article) ?? last) - (order.get(other.article) ?? last) ||
        (one.place?.start ?? last) - (other.place?.start ?? last),
    )
    .map((quote, place) => ({ ...quote, number: place + 1 }))
}

/** The names of the rows of a list of evidence. */
function rowNames(tree: FormTree, list: string): string[] {
  return rowsAt(tree, list).map((_, place) => `${list}[${place}]`)
}

/** How well a fact of a form is proved, and by how many articles. */
export function provenIn(tree: FormTree, lists: string[]) {
  const citations = lists
    .flatMap((list) => rowNames(tree, list))
    .map((row) => ({
      article: valueAt(tree, `${row}.article.id`),
      stance: valueAt(tree, `${row}.stance`) === 'differs' ? ('differs' as const) : ('supports' as const),
      exact: valueAt(tree, `${row}.exact`) || null,
    }))
    .filter(({ article }) => article !== '')
  return {
    state: evidenceState(citations),
    count: new Set(citations.map(({ article }) => article)).size,
    isQuoted: citations.some(({ exact }) => exact !== null),
  }
}

function placeOf(tree: FormTree, row: string, text: string | null) {
  if (text === null) return null
  const [exact, prefix, suffix, start, end] = ['exact', 'prefix', 'suffix', 'start', 'end'].map((part) =>
    valueAt(tree, `${row}.${part}`),
  )
  const position = start && end ? { start: Number(start), end: Number(end) } : {}
  const found = reanchor(text, { exact: exact ?? '', prefix, suffix, ...position })
  return found && { start: found.start, end: found.end }
}
