import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { YearBars } from '@/components/charts/year-bars'
import { EventRow } from '@/components/events/event-row'
import { HomeIndexes } from '@/components/home/home-indexes'
import { HomeInitiatives } from '@/components/home/home-initiatives'
import { HomeLead } from '@/components/home/home-lead'
import { HomeMap } from '@/components/home/home-map'
import { HomeThemes } from '@/components/home/home-themes'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS, eventsHref } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { countByYear } from '@/lib/events/years'
import { countRecords } from '@/lib/home/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { InitiativeFilters } from '@/lib/initiatives/filters'
import { listInitiatives } from '@/lib/initiatives/queries'
import { listPlaces } from '@/lib/places/queries'

const LATEST = 10
const BUSIEST = InitiativeFilters.parse({ sort: '-events', size: '8' })

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('site'), getLocale()])
  return pageMetadata({ locale, path: '/', title: t('tagline'), description: t('description') })
}

export default async function HomePage() {
  const locale = await getLocale()
  const [t, tally, facets, years, places, { events }, { items: initiatives }] = await Promise.all([
    getTranslations('home'),
    countRecords(),
    countFacets(ALL_EVENTS),
    countByYear(ALL_EVENTS),
    listPlaces(),
    listEvents({ ...ALL_EVENTS, size: LATEST }),
    listInitiatives(BUSIEST, locale),
  ])
  const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const inYear = (year: number) => hrefIn(locale, eventsHref({ from: String(year), to: String(year) }))
  return (
    <>
      <HomeLead tally={tally} />
      <HomeMap places={places} counts={facets.place} countries={facets.country} />
      <section>
        <h2>
          {t('years.title')} <small>{t('years.note', { from: String(from), to: String(to) })}</small>
        </h2>
        <YearBars years={years.map((year) => ({ ...year, href: inYear(year.year) }))} from={from} to={to} />
      </section>
      <div className="split gap">
        <section>
          <h2>{t('latest')}</h2>
          <ol className="rows">
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
          <p className="s more">
            <a href={hrefIn(locale, '/events')}>{t('allEvents', { count: tally.events })}</a>
          </p>
        </section>
        <HomeIndexes countries={facets.country} kinds={facets.kind} countryCount={tally.countries} />
      </div>
      <HomeInitiatives initiatives={initiatives} count={tally.initiatives} />
      <section>
        <h2>{t('themes')}</h2>
        <HomeThemes counts={facets.theme} />
      </section>
      <section>
        <h2>{t('limits.title')}</h2>
        <p className="prose">{t('limits.text')}</p>
        <p className="s more">
          <a href={hrefIn(locale, '/about/coverage')}>{t('limits.more')}</a>
        </p>
      </section>
    </>
  )
}
