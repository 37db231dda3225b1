import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { InitiativeLines } from '@/components/initiatives/initiative-lines'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { ThemeEvents } from '@/components/themes/theme-events'
import { toThemeJsonLd } from '@/components/themes/theme-json-ld'
import { ThemeLabels } from '@/components/themes/theme-labels'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { IndexList } from '@/components/ui/index-list'
import { JsonLd } from '@/components/ui/json-ld'
import { SaidText } from '@/components/ui/said'
import { siteUrl } from '@/lib/env'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS, eventsHref } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { countByYear } from '@/lib/events/years'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { pageMetadata } from '@/lib/i18n/metadata'
import { ALL_INITIATIVES, initiativesHref } from '@/lib/initiatives/filters'
import { listInitiatives } from '@/lib/initiatives/queries'
import { getTheme } from '@/lib/themes/queries'
import { countryOf } from '@/lib/vocabulary/countries'

const LATEST = 5
const INITIATIVES_SHOWN = 10
const COUNTRIES_SHOWN = 10

export async function generateMetadata({ params }: PageProps<'/[locale]/themes/[slug]'>): Promise<Metadata> {
  const [{ slug }, t, locale] = await Promise.all([params, getTranslations('themes'), getLocale()])
  const theme = await getTheme(slug)
  if (!theme) return {}
  const title = say(theme.label, locale)?.text ?? slug
  const description = t('recordDescription', { theme: title, count: theme.events })
  return pageMetadata({ locale, path: `/themes/${slug}`, title, description })
}

export default async function ThemePage({ params }: PageProps<'/[locale]/themes/[slug]'>) {
  const { slug } = await params
  const [t, locale, theme] = await Promise.all([getTranslations('themes'), getLocale(), getTheme(slug)])
  if (!theme) notFound()
  const filters = { ...ALL_EVENTS, theme: [theme.id] }
  const [{ events }, years, facets, { items: initiatives, total }] = await Promise.all([
    listEvents({ ...filters, size: LATEST }),
    countByYear(filters),
    countFacets(filters),
    listInitiatives(
      { ...ALL_INITIATIVES, theme: [theme.id], sort: '-events', size: INITIATIVES_SHOWN },
      locale,
    ),
  ])
  const name = say(theme.label, locale)?.text ?? slug
  return (
    <article>
      <JsonLd data={toThemeJsonLd(theme, locale, siteUrl(), t('title'))} />
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/themes') },
          ...theme.broader.map(({ id, label }) => ({
            label: <SaidText text={label} />,
            href: hrefIn(locale, `/themes/${id}`),
          })),
        ]}
      />
      <h1>
        <SaidText text={theme.label} />
      </h1>
      <p className="lede">
        {t.rich('dealsWith', {
          count: theme.events,
          narrower: theme.narrower.length,
          a: (words) => <a href={hrefIn(locale, eventsHref({ theme: [theme.id] }))}>{words}</a>,
        })}
      </p>
      <div className="split gap">
        <ThemeEvents id={theme.id} total={theme.events} years={years} latest={events} />
        <div>
          <section>
            <h2>{t('labels')}</h2>
            <ThemeLabels theme={theme} />
          </section>
          {theme.narrower.length > 0 && (
            <section>
              <h2>
                {t('narrower')} <small>{t('eventsNote')}</small>
              </h2>
              <IndexList
                items={theme.narrower.map(({ id, label, events: count }) => ({
                  key: id,
                  href: hrefIn(locale, `/themes/${id}`),
                  label: <SaidText text={label} />,
                  count,
                }))}
              />
            </section>
          )}
          {facets.country.length > 0 && (
            <section>
              <h2>
                {t('countries')} <small>{t('eventsNote')}</small>
              </h2>
              <IndexList
                items={facets.country.slice(0, COUNTRIES_SHOWN).map(({ value, count }) => ({
                  key: value,
                  href: hrefIn(locale, eventsHref({ theme: [theme.id], country: [value] })),
                  label: say(countryOf(value)?.name, locale)?.text ?? value,
                  count,
                }))}
              />
            </section>
          )}
          <SuggestLink type="theme" id={theme.id} />
        </div>
      </div>
      {total > 0 && (
        <section>
          <h2>
            {t('initiatives')} <small>{t('initiativesNote')}</small>
          </h2>
          <InitiativeLines
            isWide
            initiatives={initiatives}
            caption={t('initiativesCaption', { theme: name })}
          />
          <p className="s more">
            <a href={hrefIn(locale, initiativesHref({ theme: [theme.id] }))}>
              {t('allInitiatives', { count: total })}
            </a>
          </p>
        </section>
      )}
    </article>
  )
}
