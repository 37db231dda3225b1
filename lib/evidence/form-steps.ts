import { evidenceFields } from '@/lib/forms/evidence'
import type { ListIntent } from '@/lib/forms/intents'
import { ATTACH, OPEN } from '@/lib/forms/meta'
import type { FormReading } from '@/lib/forms/pickers'
import { type FormTree, find, rowsAt, valueAt, withValueAt } from '@/lib/forms/tree'
import { adding, attach } from './adding'

// Where words are typed, and the list that they are attached to: `adding.date`, `participants[2].adding`.
const ADDING = /^(?:adding\.([a-z]+)|(participants\[\d{1,3}\])\.adding)$/

/** The list of a fact that words are typed for at `name`; null for any other name. */
function listOf(name: string): string | null {
  const [, field, row] = ADDING.exec(name) ?? []
  return field ? `citations.${field}` : row ? `${row}.citations` : null
}

/** The ids of the articles that stand beside the form, cited ones and opened ones. */
export function articlesIn(tree: FormTree): string[] {
  const ids = rowsAt(tree, 'articles').map((_, place) => valueAt(tree, `articles[${place}].item.id`))
  return [...new Set(ids.filter((id) => id !== ''))]
}

interface Step {
  tree: FormTree
  error: Record<string, string[]>
  changed?: ListIntent
}

/**
 * Does what a button of the evidence asks, without saving: attaches the words that were typed to their fact, or opens an
 * article. Null when another button was pressed.
 */
export async function evidenceStep(
  reading: FormReading,
  tree: FormTree,
  form: FormData,
): Promise<Step | null> {
  const at = form.get(ATTACH)
  if (typeof at === 'string') return attachTyped(reading, tree, at)
  return form.has(OPEN) ? openArticle(reading, tree) : null
}

async function attachTyped(reading: FormReading, tree: FormTree, at: string): Promise<Step> {
  const list = listOf(at)
  const words = adding.safeParse(find(tree, at) ?? {})
  if (list === null || !words.success) return { tree, error: {} }
  const error: Step['error'] = {}
  const found = await attach(reading, articlesIn(tree), words.data, (code, part) => {
    error[`${at}.${part}`] = [code]
  })
  if (!found)
    return { tree, error: Object.keys(error).length > 0 ? error : { [`${at}.exact`]: ['required'] } }
  const row = evidenceFields(found, (_type, id) => titleIn(tree, id))
  return {
    tree: withValueAt(withValueAt(tree, list, [...rowsAt(tree, list), row]), at, undefined),
    error,
    changed: { type: 'insert', payload: { name: list } },
  }
}

async function openArticle(reading: FormReading, tree: FormTree): Promise<Step> {
  const [text, id, pick] = ['text', 'id', 'pick'].map((part) => valueAt(tree, `opening.${part}`))
  const found = await reading.resolve('article', { text: text ?? '', id: id ?? '', pick: pick ?? '' })
  if (!('id' in found)) return { tree, error: { opening: [found.problem] } }
  return { tree: withArticle(withValueAt(tree, 'opening', undefined), found.id, text ?? found.id), error: {} }
}

/** The form with an article beside it, shown. */
export function withArticle(tree: FormTree, id: string, label: string): FormTree {
  const shown = withValueAt(tree, 'shown', id)
  if (articlesIn(tree).includes(id)) return shown
  return withValueAt(shown, 'articles', [...rowsAt(tree, 'articles'), { item: { text: label, id } }])
}

function titleIn(tree: FormTree, id: string): string {
  const place = rowsAt(tree, 'articles').findIndex((_, at) => valueAt(tree, `articles[${at}].item.id`) === id)
  return valueAt(tree, `articles[${place}].item.text`) || id
}
