import { getLocale, getTranslations } from 'next-intl/server'
import { edtfOf } from '@/lib/edtf/columns'
import { type DateWordsOptions, dateWords, precisionNote } from '@/lib/edtf/words'
import { capitalise } from './capitalise'
import type { Locale } from './locales'

/** The address of a page in the reader's language. `path` starts with a slash and has no locale. */
export function hrefIn(locale: Locale, path: string): string {
  return `/${locale}${path === '/' ? '' : path}`
}

/** An EDTF date in the words of the page's language, beginning in lower case. */
export async function sayDate(date: string, options?: DateWordsOptions): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations('dates'), getLocale()])
  return dateWords(edtfOf(date), locale, t, options)
}

/** An EDTF date as a record says it, beginning with a capital: « Du 22 au 24 mai 2025 ». */
export async function sayDateAlone(date: string): Promise<string> {
  return capitalise(await sayDate(date), await getLocale())
}

/** « au mois près »: how much less than a day is known of a date; null when it is known to the day. */
export async function sayPrecision(date: string): Promise<string | null> {
  const t = await getTranslations('dates')
  const note = precisionNote(edtfOf(date))
  return note && t(note)
}
