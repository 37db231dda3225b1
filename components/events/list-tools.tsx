import { getLocale, getTranslations } from 'next-intl/server'
import { ListTools } from '@/components/ui/list-tools'
import { type EventFilters, eventsHref, sortOf } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'

const VIEWS = ['list', 'table'] as const

/** How the result is shown: the views, as links. */
export async function ViewLinks({ filters }: { filters: EventFilters }) {
  const [t, locale] = await Promise.all([getTranslations('events.list'), getLocale()])
  return (
    <div className="tools">
      <nav className="tabs" aria-label={t('views')}>
        {VIEWS.map((view) => (
          <a
            key={view}
            href={hrefIn(locale, eventsHref({ view, page: filters.page }, filters))}
            aria-current={view === filters.view ? 'page' : undefined}
          >
            {t(`view.${view}`)}
          </a>
        ))}
      </nav>
    </div>
  )
}

/** Which records of the result are on the page, and in what order. */
export async function EventListTools({ filters, range }: { filters: EventFilters; range: string }) {
  const [t, locale] = await Promise.all([getTranslations('events.list'), getLocale()])
  const current = sortOf(filters)
  const orders = filters.q ? (['relevance', '-date', 'date'] as const) : (['-date', 'date'] as const)
  return (
    <ListTools
      range={range}
      label={t('sort')}
      orders={orders.map((order) => ({
        key: order,
        label: t(`order.${order}`),
        href: order === current ? null : hrefIn(locale, sortedHref(filters, order)),
      }))}
    />
  )
}

/** The list in another order; the one it has by itself is not named in the address. */
export function sortedHref(filters: EventFilters, sort: ReturnType<typeof sortOf>): string {
  const isDefault = sortOf({ ...filters, sort: undefined }) === sort
  return eventsHref({ sort: isDefault ? undefined : sort }, filters)
}
