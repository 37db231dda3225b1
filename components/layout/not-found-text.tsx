import { useLocale, useTranslations } from 'next-intl'
import { SearchBox } from '@/components/ui/search-box'
import { hrefIn } from '@/lib/i18n/format'

/** What a reader finds at an address that leads nowhere: why, and a way on. */
export function NotFoundText() {
  const [t, locale] = [useTranslations('site'), useLocale()]
  return (
    <div className="stack">
      {/* Here, since the metadata of a page that stands in for another is lost. */}
      <title>{`${t('notFound.title')} – ${t('name')}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t('notFound.title')}</h1>
      <p className="prose">{t('notFound.text')}</p>
      <SearchBox id="q" label={t('search.label')} action={hrefIn(locale, '/search')} />
    </div>
  )
}
