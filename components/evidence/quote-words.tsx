import { useTranslations } from 'next-intl'

interface QuoteWordsProps {
  exact: string
  /** The number under which the words stand in their article; null when they do not stand there. */
  number: number | null
  /** ISO 639-1, of the article. */
  lang: string | null | undefined
  /** Whether it has just been attached, without script. */
  isNew?: boolean
  /** Called when the number is followed. */
  onFollow?: () => void
}

/** The words of an article, after the number that leads to them in its text. */
export function QuoteWords({ exact, number, lang, isNew, onFollow }: QuoteWordsProps) {
  const t = useTranslations('entry')
  return (
    <>
      {number !== null && (
        <a
          className="mk q"
          href={`#q${number}`}
          aria-label={t('toArticle', { number })}
          // biome-ignore lint/a11y/noAutofocus: without script, the page comes back where the words were attached
          autoFocus={isNew}
          onClick={onFollow}
        >
          {number}
        </a>
      )}
      <q className="qt" lang={lang ?? undefined} dir={lang === 'ar' ? 'rtl' : undefined}>
        {exact}
      </q>
    </>
  )
}
