import { getLocale } from 'next-intl/server'
import { Fragment } from 'react'
import { FilterForm } from '@/components/ui/filter-form'
import { countChosen, type FacetCounts, nameIn, type ValueNames } from '@/lib/events/facet-values'
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
  /** Those of the themes that the facets draw. */
  names: ValueNames
  sayValue: SayValue
  problems: ParamProblem[]
}

/** Everything that can narrow the list of events. */
export async function EventFilterForm(props: EventFilterFormProps) {
  const { filters, facets, names, sayValue, problems } = props
  const locale = await getLocale()
  const themes = facets.theme.map((choice) => ({
    ...choice,
    id: choice.value,
    broader: nameIn(names, 'theme', choice.value)?.broader ?? null,
  }))
  return (
    <FilterForm kept={hrefIn(locale, eventsHref({}, withoutFields(filters)))} chosen={countChosen(filters)}>
      {FACET_KEYS.map((key, place) => (
        <Fragment key={key}>
          {key === 'theme' ? (
            <ThemeChoices choices={themes} filters={filters} sayValue={sayValue} />
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
