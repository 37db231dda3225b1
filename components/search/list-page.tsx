import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Understood } from '@/components/search/understood'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { ChosenListFilters, ListFilterForm } from '@/components/ui/list-filters'
import type { AskedList, FacetName } from '@/components/ui/list-words'
import { NoRecords } from '@/components/ui/no-records'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { ResultPage } from '@/components/ui/result-page'
import { SearchBox } from '@/components/ui/search-box'
import { hrefIn } from '@/lib/i18n/format'
import type { FacetCount, ListFilters } from '@/lib/url/list-query'
import type { ParamProblem } from '@/lib/url/params'

interface ListPageProps<Filters extends ListFilters<Facet>, Facet extends string>
  extends AskedList<Filters, Facet> {
  problems: ParamProblem[]
  facets: Record<Facet, FacetCount[]>
  /** The most values of one facet that are drawn. */
  mostValues?: number
  found: {
    items: unknown[]
    total: number
    pageCount: number
    corrected: string | null
    suggestion: string | null
    /** Whether only words were typed that stand in every text. */
    isOnlyLittleWords: boolean
    /** When nothing is found: how many records there are without each condition. */
    ways: { condition: 'q' | Facet; count: number }[]
  }
  /** The records of the page. */
  children: ReactNode
}

/** A list of records with everything that can be asked of it. */
export function ListPage<Filters extends ListFilters<Facet>, Facet extends string>(
  props: ListPageProps<Filters, Facet>,
) {
  const { list, filters, words, problems, facets, mostValues, found, children } = props
  const [t, s, locale] = [useTranslations('filters'), useTranslations('search'), useLocale()]
  const linkTo = (asked: Filters) => hrefIn(locale, list.hrefOf({}, asked))
  const sayWay = (condition: 'q' | Facet) => {
    if (condition === 'q') return t('empty.q', { q: filters.q })
    const name: FacetName = words.names[condition]
    const [value = '', ...others] = filters[condition]
    if (others.length > 0) return t(`empty.several.${name}`)
    return t(`empty.one.${name}`, { value: words.sayValue(condition, value) })
  }
  const [, kept = ''] = list.hrefOf({}, list.withoutCondition(filters, 'q')).split('?')
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{found.isOnlyLittleWords ? s('littleWords', { q: filters.q }) : words.lede}</p>
      <ChosenListFilters list={list} filters={filters} words={words} />
      <ProblemNotes problems={problems} />
      <Understood {...found} q={filters.q} hrefOf={(q) => list.hrefOf({}, { ...filters, q, page: 1 })} />
      <SearchBox id="q" label={words.search} action={hrefIn(locale, list.path)} q={filters.q}>
        <HiddenFields query={kept} />
      </SearchBox>
      <div className="list">
        <ListFilterForm list={list} filters={filters} words={words} facets={facets} most={mostValues} />
        <div>
          {found.total === 0 ? (
            <NoRecords
              q={filters.q}
              clearHref={linkTo(list.withoutConditions(filters))}
              ways={found.ways.map(({ condition, count }) => ({
                key: condition,
                label: sayWay(condition),
                href: linkTo(list.withoutCondition(filters, condition)),
                count,
              }))}
            />
          ) : (
            <ResultPage
              filters={filters}
              shown={found.items.length}
              total={found.total}
              pageCount={found.pageCount}
              hrefOf={(page) => hrefIn(locale, list.hrefOf({ ...filters, page }))}
              orders={Object.entries(words.orders).map(([sort, label]) => ({
                key: sort,
                label,
                href: sort === filters.sort ? null : linkTo({ ...filters, page: 1, sort }),
              }))}
            >
              {children}
            </ResultPage>
          )}
        </div>
      </div>
    </>
  )
}
