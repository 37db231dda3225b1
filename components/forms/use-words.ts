import { useMessages, useTranslations } from 'next-intl'
import { z } from 'zod'
import { partsOf } from '@/lib/forms/tree'
import type { RecordType } from '@/lib/records/types'

const Words = z.record(z.string(), z.string())

/** What the fields of a type's form are called, and the codebook's guidance to them, in the language of the page. */
export function useFieldWords(type: RecordType) {
  const { forms } = useMessages()
  return { labels: Words.parse(forms.fields[type]), hints: Words.parse(forms.hints[type]) }
}

/** The key of a field in those words: its name without the numbers of rows. */
export function wordKey(name: string): string {
  return partsOf(name)
    .filter((part) => !/^\d+$/.test(part))
    .join('-')
}

/** « Nom (anglais) », « Membres, ligne 3 : pays »: what a field is called in a list of errors. */
export function useFieldName(labels: Readonly<Record<string, string>>) {
  const t = useTranslations('forms')
  return (name: string): string => {
    const key = wordKey(name)
    const [, base = key, language] = /^(.*?)(?:-(fr|en|ar))?$/.exec(key) ?? []
    const label = labels[key] ?? labels[base] ?? key
    const words = language && !labels[key] ? t(`in.${languageOf(language)}`, { label }) : label
    const row = partsOf(name).find((part) => /^\d+$/.test(part))
    const list = labels[partsOf(name)[0] ?? '']
    return row && list ? t('in-row', { list, row: Number(row) + 1, label: words }) : words
  }
}

function languageOf(code: string) {
  return code === 'fr' || code === 'en' ? code : 'ar'
}
