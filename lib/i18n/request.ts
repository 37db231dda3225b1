import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, LOCALES } from './locales'
import { MESSAGES } from './messages'

// The locale is the first word of the address; a call may name another one (a feed, a citation).
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await rootLocale()) ?? ''
  const spoken = isLocale(asked) ? asked : LOCALES[0]
  return { locale: spoken, messages: MESSAGES[spoken], timeZone: 'UTC' }
})
