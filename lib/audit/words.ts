import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/** Says the codes of the log; a code that has no word is said as it is. */
export function auditWords(locale: Locale) {
  const { action, recordType } = MESSAGES[locale].audit
  const actions = new Map(
    Object.entries(action).flatMap(([subject, happened]) =>
      Object.entries(happened).map(([what, words]): [string, string] => [`${subject}.${what}`, words]),
    ),
  )
  const types = new Map<string, string>(Object.entries(recordType))
  return {
    actionOf: (code: string) => actions.get(code) ?? code,
    typeOf: (code: string) => types.get(code) ?? code,
  }
}
