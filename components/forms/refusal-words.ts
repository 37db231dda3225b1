import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/** What every form says of the refusals that any action may give, by code, with a form's own sentences before them. */
export function refusalWords(locale: Locale, own: Record<string, string>): Record<string, string> {
  const shared = MESSAGES[locale].auth.error
  return {
    'cross-site': shared['cross-site'],
    'not-allowed': shared['not-allowed'],
    'second-factor-needed': shared['second-factor-needed'],
    conflict: shared.conflict,
    'too-many-requests': shared['too-many-requests'],
    other: shared['invalid-request'],
    ...own,
  }
}
