import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SearchBox } from '@/components/ui/search-box'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'

const RECORDS = ['events', 'initiatives', 'actors', 'countries', 'articles'] as const

/** What this is, a search, and how much there is. */
export async function HomeLead({ tally }: { tally: Record<(typeof RECORDS)[number], number> }) {
  const [t, site, locale] = await Promise.all([getTranslations('home'), getTranslations('site'), getLocale()])
  return (
    <div className="split lead">
      <div>
        <h1 className="big">{site('tagline')}</h1>
        <SearchBox id="q" label={t('search.label')} action={hrefIn(locale, '/search')} />
        <p className="s mut">
          {t('search.examples')} <a href={hrefIn(locale, '/actors/imctc')}>{t('search.actor')}</a>,{' '}
          <a href={hrefIn(locale, eventsHref({ country: ['ML'], theme: ['terrorist-financing'] }))}>
            {t('search.events')}
          </a>
          , <a href={hrefIn(locale, '/initiatives/g5-sahel-cooperation')}>{t('search.initiative')}</a>
        </p>
      </div>
      <IndexList
        className="tally"
        items={RECORDS.map((record) => ({
          key: record,
          href: hrefIn(locale, `/${record}`),
          label: t(`tally.${record}`),
          count: tally[record],
        }))}
      />
    </div>
  )
}
