import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import type { FacetCount, ListFilters } from '@/lib/url/list-query'
import { ChosenFilters } from './chosen-filters'
import { FilterForm } from './filter-form'
import { FilterGroup } from './filter-group'
import type { AskedList, FacetName } from './list-words'

/** What narrows a list of records; each is a link that removes it. */
export function ChosenListFilters<Filters extends ListFilters<Facet>, Facet extends string>({
  list,
  filters,
  words,
}: AskedList<Filters, Facet>) {
  const [t, locale] = [useTranslations('filters'), useLocale()]
  const chip = (key: string, label: string, without: Filters) => ({
    key,
    label,
    href: hrefIn(locale, list.hrefOf({}, without)),
  })
  const values = list.facets.flatMap((facet) => {
    const name: FacetName = words.names[facet]
    return filters[facet].map((value) => {
      const label = t('value', { name: t(`name.${name}`), value: words.sayValue(facet, value) })
      return chip(`${facet} ${value}`, label, list.withoutValue(filters, facet, value))
    })
  })
  const text = chip('q', t('text', { q: filters.q }), list.withoutCondition(filters, 'q'))
  return (
    <ChosenFilters
      filters={filters.q ? [text, ...values] : values}
      clearHref={hrefIn(locale, list.hrefOf({}, list.withoutConditions(filters)))}
    />
  )
}

interface ListFilterFormProps<Filters extends ListFilters<Facet>, Facet extends string>
  extends AskedList<Filters, Facet> {
  facets: Record<Facet, FacetCount[]>
  /** The most values of one facet that are drawn. */
  most?: number
}

/** What a list of records can be narrowed by, with what each choice would give. */
export function ListFilterForm<Filters extends ListFilters<Facet>, Facet extends string>({
  list,
  filters,
  words,
  facets,
  most = Infinity,
}: ListFilterFormProps<Filters, Facet>) {
  const [t, locale] = [useTranslations('filters'), useLocale()]
  const valuesOf = (facet: Facet) => {
    // What is chosen stays in sight, also when the other filters leave nothing of it.
    const gone = filters[facet].filter((value) => !facets[facet].some((counted) => counted.value === value))
    return [...facets[facet], ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
      value,
      count,
      label: words.sayValue(facet, value),
      href: hrefIn(locale, list.hrefOf({}, list.withValueAlone(filters, facet, value))),
      hrefLabel: words.sayOnly(words.sayValue(facet, value), count),
      isChosen: filters[facet].includes(value),
    }))
  }
  return (
    <FilterForm
      kept={hrefIn(locale, list.hrefOf({}, list.withoutFacets(filters)))}
      chosen={list.facets.reduce((sum, facet) => sum + filters[facet].length, 0)}
    >
      {list.facets.map((facet, place) => {
        const name: FacetName = words.names[facet]
        const values = valuesOf(facet)
        return (
          <FilterGroup
            key={facet}
            name={facet}
            title={t(`name.${name}`)}
            values={values.filter(({ isChosen }, rank) => isChosen || rank < most)}
            isOpen={place === 0}
            allLabel={t(`all.${name}`, { count: values.length })}
          />
        )
      })}
    </FilterForm>
  )
}
