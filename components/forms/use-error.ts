import { useMessages, useTranslations } from 'next-intl'
import type { Messages } from '@/lib/i18n/messages'

type ErrorCode = keyof Messages['forms']['error']

/** Says codes of `forms.error` in words, the problem and the fix; the value is what was typed. */
export function useError(): (code: string, value: string) => string {
  const t = useTranslations('forms.error')
  const { forms } = useMessages()
  const isKnown = (code: string): code is ErrorCode => Object.hasOwn(forms.error, code)
  return (code, value) => t(isKnown(code) ? code : 'invalid', { value })
}
