import { getLocale, getTranslations } from 'next-intl/server'
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

/** The orders that the result can be read in; the one it has is no link. */
export async function ordersOf(filters: EventFilters) {
  const [t, locale] = await Promise.all([getTranslations('filters.order'), getLocale()])
  const current = sortOf(filters)
  const orders = filters.q ? (['relevance', '-date', 'date'] as const) : (['-date', 'date'] as const)
  return orders.map((order) => ({
    key: order,
    label: t(order),
    href: order === current ? null : hrefIn(locale, sortedHref(filters, order)),
  }))
}

/** The list in another order; the one it has by itself is not named in the address. */
export function sortedHref(filters: EventFilters, sort: ReturnType<typeof sortOf>): string {
  const isDefault = sortOf({ ...filters, sort: undefined }) === sort
  return eventsHref({ sort: isDefault ? undefined : sort }, filters)
}
