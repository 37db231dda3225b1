import type { Locale } from './locales'

/** The day of a moment in universal time, as the house writes it: « 22 novembre 2026 », “22 Nov 2026”. */
export function sayDay(moment: Date, locale: Locale, style: 'long' | 'medium'): string {
  const spelling = locale === 'en' ? 'en-GB' : locale
  return new Intl.DateTimeFormat(spelling, { dateStyle: style, timeZone: 'UTC' }).format(moment)
}
