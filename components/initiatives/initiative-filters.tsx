import { getLocale, getTranslations } from 'next-intl/server'
import { ChosenFilters } from '@/components/ui/chosen-filters'
import { FilterForm } from '@/components/ui/filter-form'
import { FilterGroup } from '@/components/ui/filter-group'
import { hrefIn } from '@/lib/i18n/format'
import {
  conditionsOf,
  INITIATIVE_FACETS,
  type InitiativeFacet,
  type InitiativeFilters,
  initiativesHref,
  withoutCondition,
  withoutValue,
} from '@/lib/initiatives/filters'
import { themeOf } from '@/lib/vocabulary/themes'
import { filterWords } from './filter-words'

/** What of the initiatives is chosen; each is a link that removes it. */
export async function ChosenInitiativeFilters({ filters }: { filters: InitiativeFilters }) {
  const [t, locale, words] = await Promise.all([getTranslations('initiatives'), getLocale(), filterWords()])
  const chosen = conditionsOf(filters).flatMap((condition) => {
    if (condition === 'q') {
      const href = hrefIn(locale, initiativesHref({}, withoutCondition(filters, 'q')))
      return [{ key: 'q', label: t('chosen.q', { value: filters.q }), href }]
    }
    return filters[condition].map((value) => ({
      key: `${condition} ${value}`,
      label: t(`chosen.${condition}`, { value: words(condition, value) }),
      href: hrefIn(locale, initiativesHref({}, withoutValue(filters, condition, value))),
    }))
  })
  return <ChosenFilters filters={chosen} clearHref={hrefIn(locale, '/initiatives')} />
}

interface InitiativeFilterFormProps {
  filters: InitiativeFilters
  facets: Record<InitiativeFacet, { value: string; count: number }[]>
}

/** What the initiatives can be narrowed by, with what each choice would give. */
export async function InitiativeFilterForm({ filters, facets }: InitiativeFilterFormProps) {
  const [t, f, locale, words] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('filters'),
    getLocale(),
    filterWords(),
  ])
  const valuesOf = (key: InitiativeFacet) => {
    const chosen: string[] = filters[key]
    const absent = chosen.filter((value) => !facets[key].some((other) => other.value === value))
    const counted = [...facets[key], ...absent.map((value) => ({ value, count: 0 }))]
    const isNarrower = (value: string) => key === 'theme' && themeOf(value)?.broader !== null
    return counted
      .toSorted((a, b) => Number(isNarrower(a.value)) - Number(isNarrower(b.value)))
      .map(({ value, count }) => ({
        value,
        count,
        label: words(key, value),
        href: hrefIn(locale, initiativesHref({ [key]: [value] }, filters)),
        hrefLabel: t('only', { value: words(key, value), count }),
        isChosen: chosen.includes(value),
      }))
  }
  return (
    <FilterForm
      kept={hrefIn(locale, initiativesHref({ kind: [], country: [], theme: [] }, filters))}
      chosen={INITIATIVE_FACETS.reduce((sum, key) => sum + filters[key].length, 0)}
    >
      {INITIATIVE_FACETS.map((key, place) => (
        <FilterGroup
          key={key}
          name={key}
          title={t(`facet.${key}`)}
          values={valuesOf(key)}
          isOpen={place === 0}
          allLabel={f(`all.${key}`, { count: facets[key].length })}
        />
      ))}
    </FilterForm>
  )
}
