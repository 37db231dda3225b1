import { useLocale, useTranslations } from 'next-intl'
import { FacetLine } from '@/components/ui/facet-line'
import { type EventFilters, eventsHref, type FacetKey, withValueAlone } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { FacetCount } from '@/lib/url/list-query'
import { EventKind } from '@/lib/vocabulary/lists'
import { KindLabel } from './kind-label'
import type { SayValue } from './value-words'

interface FacetChoiceProps {
  name: FacetKey
  choice: FacetCount
  filters: EventFilters
  sayValue: SayValue
  isSub?: boolean
}

/** A value to tick, with the number of events that it alone would give and the link to them. */
export function FacetChoice({ name, choice: { value, count }, filters, sayValue, isSub }: FacetChoiceProps) {
  const [t, locale] = [useTranslations('filters'), useLocale()]
  const said = sayValue(name, value)
  return (
    <FacetLine
      name={name}
      value={value}
      isChosen={filters[name].some((chosen) => chosen === value)}
      label={name === 'kind' ? <KindLabel kind={EventKind.parse(value)} /> : said}
      count={count}
      href={hrefIn(locale, eventsHref({}, withValueAlone(filters, name, value)))}
      hrefLabel={t('only', { value: said, count })}
      isSub={isSub}
    />
  )
}
