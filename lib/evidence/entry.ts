import { type FormTree, rowsAt, valueAt } from '@/lib/forms/tree'
import type { Span } from './anchor'
import type { ArticleText } from './article-text'
import { markOf } from './citation'
import { inReadingOrder } from './numbering'
import { EventField } from './schema'

/** A quote of a form, under the number by which form and article refer to each other. */
export interface EntryQuote {
  /** The name of its row: `citations.date[0]`. */
  row: string
  number: number
  article: string
  /** Where its words stand in the article's text; null when that is not known. */
  place: Span | null
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
export function numberQuotes(tree: FormTree, texts: readonly ArticleText[]): EntryQuote[] {
  const rows = factsIn(tree).flatMap(({ list }) => rowNames(tree, list))
  return inReadingOrder(
    rows.map((row) => selectorIn(tree, row)).filter(({ exact }) => exact !== ''),
    texts,
  )
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
      exact: valueAt(tree, `${row}.exact`),
    }))
    .filter(({ article }) => article !== '')
  return markOf(citations)
}

function selectorIn(tree: FormTree, row: string) {
  const part = (name: string) => valueAt(tree, `${row}.${name}`)
  const [start, end] = [part('start'), part('end')]
  return {
    row,
    article: part('article.id'),
    ...{ exact: part('exact'), prefix: part('prefix'), suffix: part('suffix') },
    ...(start && end && { start: Number(start), end: Number(end) }),
  }
}
