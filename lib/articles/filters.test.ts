import { expect, test } from 'vitest'
import { paramsOf, readParams } from '@/lib/url/params'
import {
  ALL_ARTICLES,
  ArticleFilters,
  articlesHref,
  conditionsOf,
  withoutCondition,
  withoutValue,
} from './filters'

const everything = ArticleFilters.parse({
  q: 'l’« attaque » & le reste',
  publisher: ['L’Opinion', 'allAfrica (RFI)'],
  language: ['fr', 'ar'],
  sort: 'name',
  page: '2',
  size: '50',
})

const read = (href: string) => readParams(ArticleFilters, paramsOf(new Request(`http://x${href}`)))

test('a list address says its filters, and reads back as the same filters', () => {
  expect(read(articlesHref({ page: 2 }, everything)).values).toEqual(everything)
})

test('the plain list has a plain address', () => {
  expect(articlesHref()).toBe('/articles')
})

test.each([['page=abc'], ['language=french'], ['publisher=%01'], ['sort=date']])(
  '%s is left out and told',
  (query) => {
    const { values, problems } = read(`/articles?${query}`)
    expect(values).toEqual(ALL_ARTICLES)
    expect(problems).toHaveLength(1)
  },
)

test('conditions can be dropped one by one', () => {
  expect(conditionsOf(everything)).toEqual(['q', 'publisher', 'language'])
  expect(conditionsOf(withoutCondition(everything, 'q'))).toEqual(['publisher', 'language'])
  expect(withoutValue(everything, 'language', 'ar').language).toEqual(['fr'])
})
