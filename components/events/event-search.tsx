import { useLocale, useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { SearchBox } from '@/components/ui/search-box'
import { type EventFilters, eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'

/** Searches words among the events, under the filters that are chosen. */
export function EventSearch({ filters }: { filters: EventFilters }) {
  const [t, locale] = [useTranslations('events.list'), useLocale()]
  const kept = eventsHref({}, { ...filters, q: '', sort: undefined }).split('?')[1] ?? ''
  return (
    <SearchBox id="q" label={t('search')} action={hrefIn(locale, '/events')} q={filters.q}>
      <HiddenFields query={kept} />
    </SearchBox>
  )
}
