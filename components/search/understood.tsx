import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { hrefIn } from '@/lib/i18n/format'

interface UnderstoodProps {
  q: string
  /** The words searched in place of those that match nothing. */
  corrected: string | null
  /** Words that may have been meant. */
  suggestion: string | null
  /** The address of the same page with other words, without its locale. */
  hrefOf: (q: string) => string
}

/** What was searched in place of the words typed, or what may have been meant by them. */
export function Understood({ q, corrected, suggestion, hrefOf }: UnderstoodProps) {
  const [t, locale] = [useTranslations('search'), useLocale()]
  const linked = (words: string) => (label: ReactNode) => <a href={hrefIn(locale, hrefOf(words))}>{label}</a>
  if (corrected !== null) {
    return <p role="status">{t.rich('corrected', { q, corrected, a: linked(corrected) })}</p>
  }
  if (suggestion !== null) return <p>{t.rich('suggestion', { suggestion, a: linked(suggestion) })}</p>
  return null
}
