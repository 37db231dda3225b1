import { useLocale } from 'next-intl'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'

/** A text in the reader's language or in the one we have, then marked as such. */
export function SaidText({ text }: { text: LocalizedText }) {
  const locale = useLocale()
  const said = say(text, locale)
  if (!said) return null
  if (said.lang === locale) return said.text
  return (
    <span lang={said.lang} dir={said.lang === 'ar' ? 'rtl' : undefined}>
      {said.text}
    </span>
  )
}
