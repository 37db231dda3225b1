import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { type RecordKey, WORD_OF } from '@/lib/records/types'

/** The way from a record to its published versions. */
export function HistoryLink({ type, id }: RecordKey) {
  const [t, locale] = [useTranslations('history'), useLocale()]
  return (
    <p className="s more on-screen">
      <a href={hrefIn(locale, `/${WORD_OF[type]}/${id}/history`)}>{t('link')}</a>
    </p>
  )
}
