import { expect, test } from 'vitest'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { ALL_EVENTS } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { EVENTS } from '@/tests/reference-events'
import { GET as getOne } from './[slug]/route'
import { GET as getMany, OPTIONS } from './route'

const BASE = 'http://localhost/api/v1/events'
const ask = (query: string, init?: RequestInit) => getMany(new Request(`${BASE}${query}`, init), undefined)
const askOne = (slug: string) => getOne(new Request(`${BASE}/${slug}`), { params: Promise.resolve({ slug }) })

/** Changes data as the owner of the database, as an editor’s tools will. */
const change = (sql: string, values: string[] = []) =>
  withClient(databaseUrl(), (client) => client.query(sql, values))

test('the API answers the events that the page shows, and says where the next ones are', async () => {
  const response = await ask('?country=ML&theme=finance&size=5&page=2&view=map&utm_source=x')
  const page = await listEvents({ ...ALL_EVENTS, country: ['ML'], theme: ['finance'], size: 5, page: 2 })
  const { data, meta, links } = await response.json()
  expect(response.status).toBe(200)
  expect(data.map(({ id }: { id: string }) => id)).toEqual(page.events.map(({ id }) => id))
  expect(meta).toEqual({ total: page.total, page: 2, size: 5 })
  expect(links).toEqual({
    self: `${BASE}?country=ML&theme=finance&page=2&size=5`,
    next: `${BASE}?country=ML&theme=finance&page=3&size=5`,
    prev: `${BASE}?country=ML&theme=finance&size=5`,
  })
})

test('following the links leads through all events, in the fields of the codebook', async () => {
  const found = new Map<string, unknown>()
  let next: string | undefined = `${BASE}?size=100`
  while (next) {
    const { data, links } = await (await getMany(new Request(next), undefined)).json()
    for (const event of data) found.set(event.id, event)
    next = links.next
  }
  expect(found).toEqual(new Map(EVENTS.map((event) => [event.id, event])))
})

test('a page beyond the last is empty and leads back to it', async () => {
  const { data, links } = await (await ask('?country=ML&size=100&page=50')).json()
  expect(data).toEqual([])
  expect(links).toEqual({
    self: `${BASE}?country=ML&page=50&size=100`,
    prev: `${BASE}?country=ML&page=3&size=100`,
  })
})

test('bad values are refused together, each with its reason', async () => {
  const response = await ask('?country=XX&from=garbage&actor=nobody&page=-1&format=csv&q=%00')
  const problem = await response.json()
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 })
  expect(
    new Map(problem.problems.map((one: { key: string; reason: string }) => [one.key, one.reason])),
  ).toEqual(
    new Map([
      ['country', 'unknown-value'],
      ['from', 'not-a-date'],
      ['actor', 'unknown-value'],
      ['page', 'not-a-page'],
      ['format', 'not-a-choice'],
      ['q', 'not-text'],
    ]),
  )
})

test('an answer that the caller already has is not sent again', async () => {
  const first = await ask('?country=TD')
  const tag = first.headers.get('etag') ?? ''
  const again = await ask('?country=TD', {
    headers: { 'If-None-Match': `"other", ${tag.replace('W/', '')}` },
  })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
  const other = await ask('?country=NE', { headers: { 'If-None-Match': tag } })
  expect(other.status).toBe(200)
})

test('any site may read the answers', async () => {
  const answers = [await ask(''), await ask('?page=x'), await askOne('nothing'), OPTIONS()]
  expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
    '*',
    '*',
    '*',
    '*',
  ])
})

test('one event is answered in the fields of the codebook', async () => {
  const [event] = EVENTS
  const response = await askOne(event?.id ?? '')
  expect([response.status, await response.json()]).toEqual([200, { data: event }])
})

test.each(['no-such-event', 'No Slug', '\0', 'a'.repeat(10_000)])('%j is not found', async (slug) => {
  const response = await getOne(new Request(BASE), { params: Promise.resolve({ slug }) })
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

test('the old address of a merged event leads to the new one', async () => {
  const [event] = EVENTS
  await change(`INSERT INTO redirects (record_type, from_id, to_id) VALUES ('event', 'old-name', $1)`, [
    event?.id ?? '',
  ])
  const response = await askOne('old-name')
  expect([response.status, response.headers.get('location')]).toEqual([308, `/api/v1/events/${event?.id}`])
})

test('a draft is neither listed nor found', async () => {
  const [, event] = EVENTS
  const id = event?.id ?? ''
  const { meta } = await (await ask('')).json()
  await change(`UPDATE events SET status = 'draft' WHERE id = $1`, [id])
  expect((await (await ask('')).json()).meta.total).toBe(meta.total - 1)
  expect((await askOne(id)).status).toBe(404)
  await change(`UPDATE events SET status = 'published' WHERE id = $1`, [id])
})

test('an event stays published while the articles that it cites are drafts', async () => {
  const [, , event] = EVENTS
  const articles = event?.sources.map(({ article }) => article) ?? []
  await change(`UPDATE articles SET status = 'draft' WHERE id = ANY (string_to_array($1, ','))`, [
    articles.join(','),
  ])
  const response = await askOne(event?.id ?? '')
  expect([response.status, (await response.json()).data.sources]).toEqual([200, []])
  await change(`UPDATE articles SET status = 'published' WHERE id = ANY (string_to_array($1, ','))`, [
    articles.join(','),
  ])
})
