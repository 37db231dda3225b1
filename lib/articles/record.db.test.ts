import { expect, test } from 'vitest'
import { reference } from '@/tests/reference'
import { isSuppliedTitle } from './article'
import { getArticle, listAround } from './record'

function supportedIn(
  records: { id: string; sources: { article: string; supports: string[] }[] }[],
  article: string,
) {
  return records.flatMap(({ id, sources }) => {
    const fields = sources.filter((source) => source.article === article).flatMap(({ supports }) => supports)
    return fields.length === 0 ? [] : [{ id, fields: [...new Set(fields)].sort() }]
  })
}

const inOrder = (records: { id: string; fields: string[] }[] = []) =>
  records.map(({ id, fields }) => ({ id, fields: fields.toSorted() })).sort((a, b) => (a.id < b.id ? -1 : 1))

test('every article establishes the fields that the files give it', async () => {
  for (const { id } of reference.articles) {
    const article = await getArticle(id)
    expect([id, inOrder(article?.events), inOrder(article?.initiatives)]).toEqual([
      id,
      inOrder(supportedIn(reference.events, id)),
      inOrder(supportedIn(reference.initiatives, id)),
    ])
  }
})

test('an article stands beside the others of its publisher', async () => {
  const article = await getArticle('pressafrik-retrait-burkina-niger-2023')
  const ofPublisher = reference.articles.filter(({ publisher }) => publisher === 'PressAfrik')
  expect(article?.siblings).toBe(ofPublisher.length)
  if (!article) return
  const { others, events, initiatives } = await listAround(article)
  expect(others.map(({ id }) => id)).not.toContain(article.id)
  expect(others.every(({ publisher }) => publisher === 'PressAfrik')).toBe(true)
  expect(events.map(({ id }) => id)).toEqual(article.events.map(({ id }) => id))
  expect(initiatives.map(({ id }) => id).sort()).toEqual(article.initiatives.map(({ id }) => id).sort())
})

test('an unknown article has no page', async () => {
  expect(await getArticle('no-such-article')).toBeNull()
})

test('a title that the base supplied is told from one that only begins with a bracket', () => {
  expect(isSuppliedTitle('[Les ministres de la Justice de l’AES réunis à Niamey]')).toBe(true)
  expect(isSuppliedTitle('[Vidéo] Les ministres réunis')).toBe(false)
})
