import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/** Says the codes of the log; a code that has no word is said as it is. */
export function auditWords(locale: Locale) {
  const { accounts, audit, vocabulary } = MESSAGES[locale]
  const actions = new Map(
    Object.entries(audit.action).flatMap(([subject, happened]) =>
      Object.entries(happened).map(([what, words]): [string, string] => [`${subject}.${what}`, words]),
    ),
  )
  const types = new Map<string, string>(Object.entries({ ...vocabulary.recordType, ...audit.subject }))
  const typeOf = (code: string) => types.get(code) ?? code
  const details = new Map<string, string>(Object.entries(audit.detail))
  const values = new Map<string, string>(Object.entries({ ...accounts.role, ...audit.value }))
  const sayValue = (value: unknown): string => {
    if (typeof value === 'string') return values.get(value) ?? value
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.entries(value)
      .map(([name, one]) => `${typeOf(name)} ${one}`)
      .join(', ')
  }
  return {
    actionOf: (code: string) => actions.get(code) ?? code,
    typeOf,
    detailOf: (name: string, value: unknown) => ({ name: details.get(name) ?? name, value: sayValue(value) }),
  }
}
