import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/** What the forms of the import say when they are refused, by code. */
export function importWords(locale: Locale): Record<string, string> {
  return MESSAGES[locale].import.refused
}
