import fc from 'fast-check'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { randomFilters } from '@/tests/random-filters'
import { EVENTS, isAsked } from '@/tests/reference-events'
import { countFacets } from './facets'
import { ALL_EVENTS, type EventFilters } from './filters'
import { countEach, countEvents, getEventRecord, listEventRecords, listEvents } from './queries'

const COMBINATIONS = fc.sample(randomFilters, { seed: 2026, numRuns: 150 })

async function idsOf(filters: EventFilters) {
  const pages = []
  for (let page = 1; pages.length < page; page++) {
    const found = await listEvents({ ...filters, page, size: 100 })
    pages.push(found.events.map(({ id }) => id))
    if (page >= found.pageCount) break
  }
  return pages.flat()
}

test('the random filters find something often enough to prove something', () => {
  const found = COMBINATIONS.filter((filters) => EVENTS.some((event) => isAsked(event, filters)))
  expect(found.length).toBeGreaterThan(75)
  expect(found.some(({ certain }) => certain)).toBe(true)
  expect(found.some(({ actor, role }) => actor.length > 0 && role.length > 0)).toBe(true)
})

test.each(COMBINATIONS)('the database finds what the files say ($#)', async (filters) => {
  const asked = EVENTS.filter((event) => isAsked(event, filters)).map(({ id }) => id)
  const { total } = await listEvents(filters)
  expect(total).toBe(asked.length)
  expect((await idsOf(filters)).toSorted()).toEqual(asked.toSorted())
})

test('the pages of a list hold every event once, the latest first', async () => {
  const ids = await idsOf(ALL_EVENTS)
  expect(new Set(ids).size).toBe(EVENTS.length)
  expect(ids).toHaveLength(EVENTS.length)
  const starts = ids.map((id) => EVENTS.find((event) => event.id === id)?.date.slice(0, 4) ?? '')
  expect(starts).toEqual(starts.toSorted().toReversed())
})

test('the events counted by the year in which they begin are all events', async () => {
  const { years, total } = await listEvents(ALL_EVENTS)
  const of = (year: number) => EVENTS.filter(({ date }) => date.startsWith(`${year}`)).length
  expect(years.map(({ year, count }) => [year, count])).toEqual(
    years.map(({ year }) => [year, of(year ?? 0)]),
  )
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(total)
})

test('several lists are counted at once as each alone', async () => {
  const some = COMBINATIONS.slice(0, 20)
  const words = { ...ALL_EVENTS, q: 'formation' }
  const alone = []
  for (const filters of [words, ...some]) alone.push(await countEvents(filters))
  expect(await countEach([words, ...some])).toEqual(alone)
})

test('a list of which only little words are asked says why it finds nothing', async () => {
  expect(await listEvents({ ...ALL_EVENTS, q: 'le' })).toMatchObject({ isOnlyLittleWords: true, total: 0 })
  expect(await listEvents({ ...ALL_EVENTS, q: 'le Mali' })).toMatchObject({ isOnlyLittleWords: false })
})

test('words that a search finds are marked in the titles', async () => {
  const { events } = await listEvents({ ...ALL_EVENTS, q: 'frontières', size: 100 })
  const marked = events.map(({ markedTitle }) => markedTitle?.fr ?? '')
  expect(marked.some((title) => /\uE000[Ff]rontières\uE001/.test(title))).toBe(true)
})

test('every event comes out as the file has it, field by field', async () => {
  const records = []
  for (let page = 1; page <= Math.ceil(EVENTS.length / 100); page++) {
    records.push(...(await listEventRecords({ ...ALL_EVENTS, page, size: 100 })).events)
  }
  const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]))
  expect(byId(records)).toEqual(byId(EVENTS))
})

test('one event comes out as the list has it, and an unknown one not at all', async () => {
  const [first] = EVENTS
  expect(await getEventRecord(first?.id ?? '')).toEqual(first)
  expect(await getEventRecord('no-such-event')).toBeNull()
})

test.each([
  ['the list', listEvents],
  ['the records', listEventRecords],
  ['the facets', countFacets],
])('%s asks the database as often for a hundred events as for one', async (_, ask) => {
  const statements = vi.spyOn(pg.Client.prototype, 'query')
  const counted = async (size: number) => {
    statements.mockClear()
    await ask({ ...ALL_EVENTS, size })
    return statements.mock.calls.length
  }
  await counted(1)
  const one = await counted(1)
  expect(one).toBeGreaterThan(0)
  expect(await counted(100)).toBe(one)
  statements.mockRestore()
})
