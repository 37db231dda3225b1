import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { partsOf } from '@/lib/search/marks'

interface MarkedProps {
  /** A text with its matched words between the signs of lib/search/marks. */
  marked: string
  lang?: string
}

/** A text with the words in bold that a search found. Built from pieces, so that no text is ever read as HTML. */
export function Marked({ marked, lang }: MarkedProps) {
  const locale = useLocale()
  const text = partsOf(marked).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
    <Fragment key={place}>{part.isMatch ? <b>{part.text}</b> : part.text}</Fragment>
  ))
  if (!lang || lang === locale) return text
  return (
    <span lang={lang === 'other' ? 'und' : lang} dir={lang === 'ar' ? 'rtl' : undefined}>
      {text}
    </span>
  )
}
