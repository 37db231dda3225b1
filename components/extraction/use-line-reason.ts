import { useMessages, useTranslations } from 'next-intl'
import type { Messages } from '@/lib/i18n/messages'

type LineReason = keyof Messages['extraction']['line']

/** Says in words why a line is no part of the article. */
export function useLineReason(): (code: string | null) => string {
  const t = useTranslations('extraction.line')
  const { extraction } = useMessages()
  const isKnown = (code: string): code is LineReason => Object.hasOwn(extraction.line, code)
  return (code) => t(code !== null && isKnown(code) ? code : 'outside')
}
