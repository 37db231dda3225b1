import { getLocale } from 'next-intl/server'
import { Fragment } from 'react'
import { FilterForm } from '@/components/ui/filter-form'
import { countChosen, type FacetCounts } from '@/lib/events/facet-values'
import { type EventFilters, eventsHref, FACET_KEYS } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { ParamProblem } from '@/lib/url/params'
import { FacetChoices } from './facet-choices'
import { PeriodChoice } from './period-choice'
import { ThemeChoices } from './theme-choices'
import type { SayValue } from './value-words'

interface EventFilterFormProps {
  filters: EventFilters
  facets: FacetCounts
  sayValue: SayValue
  problems: ParamProblem[]
}

/** Everything that can narrow the list of events. */
export async function EventFilterForm({ filters, facets, sayValue, problems }: EventFilterFormProps) {
  const locale = await getLocale()
  return (
    <FilterForm kept={hrefIn(locale, eventsHref({}, withoutFields(filters)))} chosen={countChosen(filters)}>
      {FACET_KEYS.map((key, place) => (
        <Fragment key={key}>
          {key === 'theme' ? (
            <ThemeChoices choices={facets.theme} filters={filters} sayValue={sayValue} />
          ) : (
            <FacetChoices
              name={key}
              choices={facets[key]}
              filters={filters}
              sayValue={sayValue}
              isFirst={place === 0}
            />
          )}
          {key === 'kind' && <PeriodChoice filters={filters} problems={problems} />}
        </Fragment>
      ))}
    </FilterForm>
  )
}

// What the form has no field for is kept: the words, the order, the view, and what is left out.
function withoutFields(filters: EventFilters): EventFilters {
  const asked = Object.fromEntries(FACET_KEYS.map((key) => [key, []]))
  return { ...filters, ...asked, from: undefined, to: undefined, certain: false }
}
