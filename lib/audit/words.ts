import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/** Says the codes of the log; a code that has no word is said as it is. */
export function auditWords(locale: Locale) {
  const { audit, vocabulary } = MESSAGES[locale]
  const actions = new Map(
    Object.entries(audit.action).flatMap(([subject, happened]) =>
      Object.entries(happened).map(([what, words]): [string, string] => [`${subject}.${what}`, words]),
    ),
  )
  const types = new Map<string, string>(Object.entries({ ...vocabulary.recordType, ...audit.subject }))
  return {
    actionOf: (code: string) => actions.get(code) ?? code,
    typeOf: (code: string) => types.get(code) ?? code,
  }
}
