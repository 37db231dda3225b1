import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { type RecordKey, WORD_OF } from '@/lib/records/types'
import { suggestionHref } from '@/lib/suggestions/filters'
import type { ReportedError } from '@/lib/suggestions/listed'

interface ReportedNoteProps {
  suggestion: ReportedError
  record: RecordKey
}

/** What a reader wrote about a record, above the form that corrects it, with the way back to the suggestion. */
export function ReportedNote({ suggestion, record: { type, id } }: ReportedNoteProps) {
  const [t, locale] = [useTranslations('suggestions.queue'), useLocale()]
  const { message, sourceUrl } = suggestion
  return (
    <section className="note" aria-labelledby="reported">
      <p id="reported">
        <b>{t('reported')}</b>
      </p>
      <blockquote className="said-here wrap-anywhere">{message}</blockquote>
      {sourceUrl && (
        <p className="s wrap-anywhere">
          {t('source')}{' '}
          <a href={sourceUrl} rel="nofollow noopener noreferrer external">
            <bdi>{sourceUrl}</bdi>
          </a>
        </p>
      )}
      <p className="s">
        <a href={hrefIn(locale, suggestionHref(suggestion, `${WORD_OF[type]}/${id}`))}>
          {t('backToSuggestion')}
        </a>
      </p>
    </section>
  )
}
