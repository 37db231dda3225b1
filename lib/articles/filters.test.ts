import { expect, test } from 'vitest'
import { paramsOf, readParams } from '@/lib/url/params'
import { ALL_ARTICLES, ArticleFilters, articlesHref } from './filters'

const read = (href: string) => readParams(ArticleFilters, paramsOf(new Request(`http://x${href}`)))

test('publishers of any name can be asked for', () => {
  const publisher = ['L’Opinion', 'allAfrica (RFI)', 'Le & de « presse »']
  expect(read(articlesHref({ publisher })).values).toEqual({ ...ALL_ARTICLES, publisher })
})

test.each([['page=abc'], ['language=french'], ['publisher=%01'], ['sort=date']])(
  '%s is left out and told',
  (query) => {
    const { values, problems } = read(`/articles?${query}`)
    expect(values).toEqual(ALL_ARTICLES)
    expect(problems).toHaveLength(1)
  },
)
