import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { YearBars } from '@/components/charts/year-bars'
import { CountryActors } from '@/components/countries/country-actors'
import { CountryFacets } from '@/components/countries/country-facets'
import { CountryMemberships } from '@/components/countries/country-memberships'
import { CountryPlaces } from '@/components/countries/country-places'
import { CountrySentence } from '@/components/countries/country-sentence'
import { EventRow } from '@/components/events/event-row'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { phrasesOf } from '@/lib/countries/phrases'
import { getCountry } from '@/lib/countries/queries'
import { regionOf } from '@/lib/countries/regions'
import { editionDay, partsOf } from '@/lib/edtf/days'
import { siteUrl } from '@/lib/env'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS, eventsHref } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { countByYear } from '@/lib/events/years'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { countryOf } from '@/lib/vocabulary/countries'

const LATEST = 6

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/countries/[code]'>): Promise<Metadata> {
  const [{ code }, t, locale] = await Promise.all([params, getTranslations('countries'), getLocale()])
  const country = countryOf(code.toUpperCase())
  if (!country) return {}
  const { involved, memberships } = await getCountry(country.code)
  const { name, the } = phrasesOf(country, locale)
  return pageMetadata({
    locale,
    path: `/countries/${code.toLowerCase()}`,
    title: name,
    description: t('summary', { involved, the }),
    isIndexed: involved + memberships.length > 0,
  })
}

export default async function CountryPage({ params }: PageProps<'/[locale]/countries/[code]'>) {
  const [{ code }, locale] = await Promise.all([params, getLocale()])
  const country = countryOf(code.toUpperCase())
  if (!country) notFound()
  const path = hrefIn(locale, `/countries/${country.code.toLowerCase()}`)
  const own = { ...ALL_EVENTS, country: [country.code] }
  const [t, record, facets, years, { events }] = await Promise.all([
    getTranslations('countries'),
    getCountry(country.code),
    countFacets(own),
    countByYear(own),
    listEvents({ ...own, size: LATEST }),
  ])
  const { name, the } = phrasesOf(country, locale)
  const region = regionOf(country.code)
  const to = partsOf(editionDay()).year
  const from = record.firstYear ?? to
  return (
    <>
      <JsonLd
        data={{
          '@type': 'Country',
          '@id': `${siteUrl()}${path}`,
          name,
          alternateName: [...new Set(Object.values(country.name))].filter((other) => other !== name),
          identifier: country.alpha3,
          geo: { '@type': 'GeoCoordinates', latitude: country.latitude, longitude: country.longitude },
        }}
      />
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/countries') },
          { label: region === 'central' ? t('central') : t(`regions.${region}`) },
          { label: `${country.code}, ${country.alpha3}` },
        ]}
      />
      <h1>{name}</h1>
      <p className="alt">
        {LOCALES.filter((other) => country.name[other] !== name).map((other) => (
          <Fragment key={other}>
            <span lang={other}>{country.name[other]}</span> <span className="sep" />{' '}
          </Fragment>
        ))}
        <bdi lang="ar" dir="rtl">
          {country.name.ar}
        </bdi>
      </p>
      <div className="split gap">
        <div>
          <CountrySentence country={country} record={record} />
          {events.length > 0 && (
            <section>
              <h2>
                {t('years.title')} <small>{t('years.note', { the })}</small>
              </h2>
              <YearBars
                years={years.map(({ year, count }) => ({
                  year,
                  count,
                  href: hrefIn(locale, eventsHref({ from: String(year), to: String(year) }, own)),
                }))}
                from={from}
                to={to}
              />
            </section>
          )}
          <CountryMemberships country={country} memberships={record.memberships} from={from} to={to} />
          {events.length > 0 && (
            <section>
              <h2>{t('latest')}</h2>
              <ol className="rows">
                {events.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </ol>
              {record.involved > events.length && (
                <p className="s more">
                  <a href={hrefIn(locale, eventsHref({}, own))}>
                    {t('allEvents', { count: record.involved })}
                  </a>
                </p>
              )}
            </section>
          )}
        </div>
        <div>
          <CountryPlaces country={country} places={record.places} />
          {events.length > 0 && (
            <CountryFacets
              code={country.code}
              kinds={facets.kind}
              themes={facets.theme}
              roles={facets.role}
            />
          )}
          <CountryActors country={country} actors={record.actors} actorCount={record.actorCount} />
          <SuggestLink type="country" id={country.code.toLowerCase()} />
        </div>
      </div>
    </>
  )
}
