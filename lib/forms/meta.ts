import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locales'
import { Slug } from '@/lib/vocabulary/slug'

/** The hidden fields of every record's form. */
export const FormMeta = z.object({
  /** The signed token. */
  form: z.string(),
  /** Empty for a new record. */
  record: Slug.or(z.literal('')),
  /** The version that the form was opened on; 0 for a new record. */
  base: z.coerce.number().int().min(0),
  locale: z.enum(LOCALES),
  /** The token of the unfinished form whose content this one took over. */
  restored: z.uuid().or(z.literal('')).catch(''),
})
export type FormMeta = z.infer<typeof FormMeta>

/** Names of buttons and hidden fields that are no content. */
export const THEN = 'then'
export const CREATE = 'create'
export const CHOOSE = 'choose:'
/** The version that the choices are made against. */
export const CHOSEN = 'chosen'
export const INTENT = '__intent__'
/** « Relier », whose value says where words were typed, and « Ouvrir », for an article. */
export const ATTACH = 'attach'
export const OPEN = 'open'

const NO_CONTENT = [...Object.keys(FormMeta.shape), THEN, CREATE, CHOSEN, INTENT, ATTACH, OPEN, 'type']

// The most rows that a list of a form may have, and the longest name of a field: forged names must not cost memory.
const HIGHEST_ROW = 500
const LONGEST_NAME = 120
const MOST_FIELDS = 10_000

/** A form's content: names and values in order, without its buttons, hidden fields and files. */
export function entriesOf(form: FormData): [string, string][] {
  return [...form.entries()]
    .slice(0, MOST_FIELDS)
    .flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && isContent(name) ? [[name, value]] : [],
    )
}

/** The form that has those entries. */
export function formOfEntries(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) if (isContent(name)) form.append(name, value)
  return form
}

function isContent(name: string): boolean {
  if (NO_CONTENT.includes(name) || name.startsWith('$ACTION') || name.startsWith(CHOOSE)) return false
  const numbers = [...name.matchAll(/\[(\d*)\]/g)].map(([, digits]) => Number(digits || 0))
  return name.length <= LONGEST_NAME && numbers.every((number) => number <= HIGHEST_ROW)
}
