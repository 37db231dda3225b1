import { z } from 'zod'
import { readDateWords } from '@/lib/edtf/read-words'
import type { Locale } from '@/lib/i18n/locales'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { isBlank } from './tree'

/** What was typed, without spaces around it and with the line ends of every other text; '' when nothing was. */
export const typed = z
  .string()
  .optional()
  .transform((text = '') => text.replace(/\r\n?/g, '\n').trim())

const line = typed.transform((text) => text.replace(/\s*\n\s*/g, ' '))

/** A text in one line or more; null when nothing was typed. */
export const text = typed.transform((words) => words || null)

/** A text in French, English and Arabic, without the languages that were left empty. Each is one line. */
export const localizedLine = localized(line)
export const localizedText = localized(typed)

/** One item a line, each once. */
export const lines = typed.transform((words) => [
  ...new Set(
    words
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
])

/** A word of a closed list; null when none is chosen. */
export function choice<Word extends string>(list: { options: Word[] }) {
  return accepted(
    typed.transform((word) => word || null),
    z.enum(list.options, { error: 'unknown-value' }).nullable(),
  )
}

/** A word of a closed list that cannot be left out. */
export function requiredChoice<Word extends string>(list: { options: Word[] }) {
  return choice(list).transform((word, ctx): Word => {
    if (word !== null) return word
    ctx.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })
}

/** A date in plain words, figures or EDTF as EDTF; null when nothing was typed. */
export const date = typed.transform((words, ctx): string | null => {
  if (words === '') return null
  const edtf = readDateWords(words)
  if (edtf === null) ctx.addIssue({ code: 'custom', message: 'not-a-date' })
  return edtf
})

/** A number, its decimals after a point or a comma; null when nothing was typed. */
export const decimal = typed.transform((words, ctx): number | null => {
  if (words === '') return null
  const number = Number(words.replace(',', '.').replace('−', '-').replace(/[\s°]/g, ''))
  if (Number.isFinite(number)) return number
  ctx.addIssue({ code: 'custom', message: 'not-a-number' })
  return null
})

/** A number as `decimal` reads it and the language writes it; '' for none. */
export function decimalField(number: number | null, locale: Locale): string {
  if (number === null) return ''
  return locale === 'fr' ? String(number).replace('.', ',') : String(number)
}

const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u

/** The address of a page, with https:// before it where only what follows was typed; null when nothing was. */
export const webAddress = typed.transform((words) => (HOST.test(words) ? `https://${words}` : words) || null)

/** A whole number, zero or more. Its thousands may be parted by spaces; null when nothing was typed. */
export const wholeNumber = typed.transform((words, ctx): number | null => {
  if (words === '') return null
  const digits = words.replace(/\s/g, '')
  if (/^\d{1,9}$/.test(digits)) return Number(digits)
  ctx.addIssue({ code: 'custom', message: 'not-a-whole-number' })
  return null
})

/** What was read, if `schema` accepts it too: its codes come at this field, with those of all others. */
export function accepted<Value, Accepted>(
  read: z.ZodType<Value, string | undefined>,
  schema: z.ZodType<Accepted>,
) {
  return read.transform((value, ctx): Accepted => {
    const checked = schema.safeParse(value)
    if (checked.success) return checked.data
    for (const { message, path } of checked.error.issues) ctx.addIssue({ code: 'custom', message, path })
    return z.NEVER
  })
}

/** A repeating part. Rows in which nothing was typed are left out. */
export function rows<Row>(row: z.ZodType<Row>) {
  const filled = z.preprocess((value) => (isBlank(value) ? null : value), row.nullable())
  return z
    .array(filled)
    .optional()
    .transform((list = []) => list.filter((one) => one !== null))
}

function localized(one: z.ZodType<string, string | undefined>) {
  return z
    .object({ fr: one, en: one, ar: one })
    .optional()
    .transform((texts = { fr: '', en: '', ar: '' }) =>
      LocalizedText.parse(Object.fromEntries(Object.entries(texts).filter(([, words]) => words))),
    )
}
