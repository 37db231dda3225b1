import { z } from 'zod'
import type { Locale } from '@/lib/i18n/locales'
import type { RecordType } from '@/lib/records/types'
import type { FormReading, LabelOf } from './pickers'
import type { FormTree } from './tree'

/** How the form of one type of record is filled from a content and read back as one. */
export interface RecordFormKind {
  type: RecordType
  /** Reads what was typed. Errors are codes of `forms.error`, at the fields that they are about. */
  read: (reading: FormReading) => z.ZodType
  /** The fields that show a content; `content` is of that type's draft. */
  fill: (content: unknown, labelOf: LabelOf, locale: Locale) => FormTree
}

/** The form of a type of record, by its draft. */
export function formOf<Draft extends z.ZodType>(
  type: RecordType,
  draft: Draft,
  {
    read,
    fill,
  }: {
    read: (reading: FormReading) => z.ZodType<z.input<Draft>>
    fill: (content: z.output<Draft>, labelOf: LabelOf, locale: Locale) => FormTree
  },
): RecordFormKind {
  // The readers of the fields say what is wrong; that the whole is a draft is what the rest of the house relies on.
  const whole = (reading: FormReading) =>
    read(reading).transform((content, ctx) => {
      const checked = draft.safeParse(content)
      if (checked.success) return checked.data
      for (const { message, path } of checked.error.issues) ctx.addIssue({ code: 'custom', message, path })
      return z.NEVER
    })
  return {
    type,
    read: whole,
    fill: (content, labelOf, locale) => fill(draft.parse(content), labelOf, locale),
  }
}
