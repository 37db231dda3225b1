import { useLocale, useTranslations } from 'next-intl'
import { SearchBox } from '@/components/ui/search-box'
import { hrefIn } from '@/lib/i18n/format'

/** What a reader finds at an address that leads nowhere: why, and a way on. */
export function NotFoundText() {
  const [t, locale] = [useTranslations('site'), useLocale()]
  return (
    <div className="stack">
      <h1>{t('notFound.title')}</h1>
      <p className="prose">{t('notFound.text')}</p>
      <SearchBox id="q" label={t('search.label')} action={hrefIn(locale, '/search')} />
    </div>
  )
}
