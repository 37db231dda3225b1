import { getLocale, getTranslations } from 'next-intl/server'
import { YearBars } from '@/components/charts/year-bars'
import { EventRow } from '@/components/events/event-row'
import { editionDay, partsOf } from '@/lib/edtf/days'
import { eventsHref } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn } from '@/lib/i18n/format'

interface ThemeEventsProps {
  id: string
  total: number
  years: { year: number; count: number }[]
  latest: EventListItem[]
}

// One ruler for all themes, so that few years do not look like many.
const LEAST_YEARS = 15

/** The events of a theme: how many each year, and the newest of them. */
export async function ThemeEvents({ id, total, years, latest }: ThemeEventsProps) {
  const [t, locale] = await Promise.all([getTranslations('themes'), getLocale()])
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return <p className="prose">{t('noEvents')}</p>
  const edition = partsOf(editionDay()).year
  const inYear = (year: number) =>
    hrefIn(locale, eventsHref({ theme: [id], from: String(year), to: String(year) }))
  return (
    <div>
      <section>
        <h2>
          {t('byYear')} <small>{t('byYearNote')}</small>
        </h2>
        <YearBars
          years={years.map(({ year, count }) => ({ year, count, href: inYear(year) }))}
          from={Math.min(first.year, edition - LEAST_YEARS + 1)}
          to={Math.max(last.year, edition)}
        />
      </section>
      <section>
        <h2>{t('latest')}</h2>
        <ol className="rows">
          {latest.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
        <p className="s more">
          <a href={hrefIn(locale, eventsHref({ theme: [id] }))}>{t('allEvents', { count: total })}</a>
        </p>
      </section>
    </div>
  )
}
