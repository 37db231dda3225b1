import { type FormTree, rowsAt, valueAt } from '@/lib/forms/tree'
import type { NewEvidence } from './evidence-desk'

/** A piece of evidence as the form's hidden fields hold it. */
export interface QuoteRow {
  key: string
  values: Record<string, string>
}

const PARTS = ['stance', 'originalValue', 'exact', 'prefix', 'suffix', 'start', 'end', 'at'] as const

/** The rows of a list of evidence. */
export function rowsIn(tree: FormTree, list: string): QuoteRow[] {
  return rowsAt(tree, list).flatMap((_, place) => {
    const row = `${list}[${place}]`
    const id = valueAt(tree, `${row}.article.id`)
    const parts = PARTS.map((part) => [part, valueAt(tree, `${row}.${part}`)])
    return id === '' ? [] : [{ key: `${row} ${id}`, values: { ...Object.fromEntries(parts), article: id } }]
  })
}

/** The row of evidence that has just been found. */
export function rowOf({
  article,
  stance = 'supports',
  originalValue = '',
  ...anchor
}: NewEvidence): QuoteRow {
  const { exact = '', prefix = '', suffix = '', start, end } = anchor
  const place: Record<string, string> =
    start === undefined || end === undefined ? {} : { start: String(start), end: String(end) }
  return {
    key: crypto.randomUUID(),
    values: { article, stance, originalValue, exact, prefix, suffix, ...place },
  }
}

/** Whether a row says already what is being attached: the same place of the same article, as support or not. */
export function isSaidBy({ values }: QuoteRow, evidence: NewEvidence): boolean {
  const { article, stance, exact, start } = rowOf(evidence).values
  return (
    values.article === article &&
    (values.stance || 'supports') === stance &&
    (values.exact ?? '') === (exact ?? '') &&
    (values.start ?? '') === (start ?? '')
  )
}

/** The hidden fields of a row, by name. The id of an article finds it, whatever it is called by now. */
export function hiddenFields(
  row: string,
  { article = '', ...values }: QuoteRow['values'],
): [string, string][] {
  const parts = { 'article.text': article, 'article.id': article, ...values }
  return Object.entries(parts).flatMap(([part, value]): [string, string][] =>
    value === '' ? [] : [[`${row}.${part}`, value]],
  )
}
