import { expect, test } from 'vitest'
import { reference } from '@/tests/reference'
import { ALL_ARTICLES, ARTICLE_LIST, ArticleFilters } from './filters'
import { countArticleFacets, countArticles, listArticles } from './queries'

const COMBINATIONS = [
  {},
  { publisher: ['Maliweb'] },
  { publisher: ['Maliweb', 'ONUDC'] },
  { language: ['en'] },
  { publisher: ['allAfrica'], language: ['en', 'fr'] },
].map((filters) => ArticleFilters.parse({ ...filters, size: '100' }))

function idsFromFiles({ publisher, language }: ArticleFilters) {
  return reference.articles
    .filter((article) => publisher.length === 0 || publisher.includes(article.publisher))
    .filter((article) => language.length === 0 || language.includes(article.language))
    .map(({ id }) => id)
}

test.each(COMBINATIONS)('the list for %o is what the files say, each once', async (filters) => {
  const { pageCount } = await listArticles(filters)
  const pages = Array.from({ length: pageCount }, (_, at) => listArticles({ ...filters, page: at + 1 }))
  const ids = (await Promise.all(pages)).flatMap(({ items }) => items.map(({ id }) => id))
  expect(ids.sort()).toEqual(idsFromFiles(filters).sort())
})

test('every count beside a choice is what that choice lists', async () => {
  const filters = ArticleFilters.parse({ q: 'sahel' })
  const { publisher, language } = await countArticleFacets(filters)
  for (const { value, count } of publisher.slice(0, 20)) {
    expect([value, await countArticles({ ...filters, publisher: [value] })]).toEqual([value, count])
  }
  for (const { value, count } of language) {
    expect([value, await countArticles({ ...filters, language: [value] })]).toEqual([value, count])
  }
})

test('an article counts the events and initiatives that cite it', async () => {
  const citing = (records: { sources: { article: string }[] }[], id: string) =>
    records.filter(({ sources }) => sources.some(({ article }) => article === id)).length
  const { items: articles } = await listArticles({ ...ALL_ARTICLES, sort: '-events', size: 100 })
  expect(articles).toHaveLength(100)
  for (const { id, events, initiatives } of articles) {
    expect([id, events, initiatives]).toEqual([
      id,
      citing(reference.events, id),
      citing(reference.initiatives, id),
    ])
  }
})

test('the newest article comes first, those without a date last', async () => {
  const { items: articles, pageCount } = await listArticles({ ...ALL_ARTICLES, size: 100 })
  const { items: last } = await listArticles({ ...ALL_ARTICLES, size: 100, page: pageCount })
  const years = articles.map(({ published }) => published?.slice(0, 4) ?? '')
  expect(years).toEqual(years.toSorted().toReversed())
  expect(last.every(({ published }) => published === null)).toBe(true)
})

test('a search without result says what each condition keeps out', async () => {
  const filters = ArticleFilters.parse({ q: 'zzzz', publisher: ['Maliweb'], language: ['fr'] })
  const { ways } = await listArticles(filters)
  expect(ways.map(({ condition }) => condition).sort()).toEqual(['language', 'publisher', 'q'])
  for (const { condition, count } of ways) {
    expect([condition, await countArticles(ARTICLE_LIST.withoutCondition(filters, condition))]).toEqual([
      condition,
      count,
    ])
  }
})
