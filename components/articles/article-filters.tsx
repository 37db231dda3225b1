import { getLocale, getTranslations } from 'next-intl/server'
import { ChosenFilters } from '@/components/ui/chosen-filters'
import { FilterForm } from '@/components/ui/filter-form'
import { FilterGroup } from '@/components/ui/filter-group'
import {
  ARTICLE_FACETS,
  type ArticleFacet,
  type ArticleFilters,
  articlesHref,
  conditionsOf,
  withoutCondition,
  withoutValue,
} from '@/lib/articles/filters'
import { hrefIn } from '@/lib/i18n/format'
import { sayFilter } from './filter-words'

/** What of the articles is chosen; each is a link that removes it. */
export async function ChosenArticleFilters({ filters }: { filters: ArticleFilters }) {
  const [t, locale] = await Promise.all([getTranslations('articles'), getLocale()])
  const chosen = conditionsOf(filters).flatMap((condition) => {
    if (condition === 'q') {
      const href = hrefIn(locale, articlesHref({}, withoutCondition(filters, 'q')))
      return [{ key: 'q', label: t('chosen.q', { value: filters.q }), href }]
    }
    return filters[condition].map((value) => ({
      key: `${condition} ${value}`,
      label: t(`chosen.${condition}`, { value: sayFilter(condition, value, locale) }),
      href: hrefIn(locale, articlesHref({}, withoutValue(filters, condition, value))),
    }))
  })
  return <ChosenFilters filters={chosen} clearHref={hrefIn(locale, '/articles')} />
}

interface ArticleFilterFormProps {
  filters: ArticleFilters
  facets: Record<ArticleFacet, { value: string; count: number }[]>
}

// There are hundreds of publishers, most with one article: the search finds these.
const MOST_VALUES = 40

/** What the articles can be narrowed by, with what each choice would give. */
export async function ArticleFilterForm({ filters, facets }: ArticleFilterFormProps) {
  const [t, locale] = await Promise.all([getTranslations('articles'), getLocale()])
  const valuesOf = (key: ArticleFacet) => {
    const chosen = filters[key].map(
      (value) => facets[key].find((counted) => counted.value === value) ?? { value, count: 0 },
    )
    const others = facets[key].filter(({ value }) => !filters[key].includes(value))
    return [...chosen, ...others.slice(0, MOST_VALUES)].map(({ value, count }) => ({
      value,
      count,
      label: sayFilter(key, value, locale),
      href: hrefIn(locale, articlesHref({ [key]: [value] }, filters)),
      hrefLabel: t('only', { value: sayFilter(key, value, locale), count }),
      isChosen: filters[key].includes(value),
    }))
  }
  return (
    <FilterForm
      kept={hrefIn(locale, articlesHref({ publisher: [], language: [] }, filters))}
      chosen={ARTICLE_FACETS.reduce((sum, key) => sum + filters[key].length, 0)}
    >
      {ARTICLE_FACETS.map((key, place) => (
        <FilterGroup
          key={key}
          name={key}
          title={t(`facet.${key}`)}
          values={valuesOf(key)}
          isOpen={place === 0}
          allLabel={t(`all.${key}`, { count: facets[key].length })}
        />
      ))}
    </FilterForm>
  )
}
