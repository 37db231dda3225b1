import type { Locale } from '@/lib/i18n/locales'

// ISO 639-1: those of the base first, then what is written in and about the region.
const LANGUAGES = [
  'fr',
  'en',
  'ar',
  'es',
  'pt',
  'it',
  'de',
  'zh',
  'ru',
  'tr',
  'ha',
  'ff',
  'bm',
  'sw',
  'nl',
  'ja',
]

/**
 * The languages that an article may be in, with their names; `own` is always one of them. To be called on the server:
 * browsers know fewer names than it does.
 */
export function languageChoices(locale: Locale, own: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const codes = new Set([...LANGUAGES, ...(/^[a-z]{2}$/.test(own) ? [own] : [])])
  return [...codes].map((value) => ({ value, label: names.of(value) ?? value }))
}
