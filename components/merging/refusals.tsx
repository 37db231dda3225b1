'use client'

import { useMessages, useTranslations } from 'next-intl'
import { FieldName } from '@/lib/history/field-order'
import type { Messages } from '@/lib/i18n/messages'

type ProblemCode = keyof Messages['merging']['problem']

/** Says why nothing was merged or undone; each code comes with the record and the field that it is about. */
export function useRefusal(): (code: string) => string {
  const [t, field] = [useTranslations('merging.problem'), useTranslations('history.field')]
  const { merging } = useMessages()
  const isKnown = (code: string): code is ProblemCode => Object.hasOwn(merging.problem, code)
  return (told) => {
    const [code = '', value = '', path = ''] = told.split(' ')
    const name = FieldName.safeParse(path.split('.')[0])
    const words = { value, field: name.success ? field(name.data) : path }
    // Of what is missing in the united record, the field says enough.
    if (name.success && !isKnown(code)) return t('incomplete', words)
    return t(isKnown(code) ? code : 'other', words)
  }
}
