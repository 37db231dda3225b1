import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'

/** The way from an article to the form of an event that it reports. */
export function NewEventLink({ article }: { article: string }) {
  const [t, locale] = [useTranslations('entry'), useLocale()]
  return (
    <p className="s lede2">
      <a href={hrefIn(locale, `/admin/events/new?${new URLSearchParams({ article })}`)}>{t('newEvent')}</a>
    </p>
  )
}
