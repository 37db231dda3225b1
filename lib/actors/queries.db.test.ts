import { expect, test } from 'vitest'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents } from '@/lib/events/queries'
import { ACTOR_LIST, type ActorFilters, ALL_ACTORS } from './filters'
import { countActorFacets, countActors, listActors } from './queries'

const ask = (filters: Partial<ActorFilters>) => listActors({ ...ALL_ACTORS, ...filters }, 'fr')

test('beside each actor stands the number of events that its link lists', async () => {
  const { items: actors } = await ask({ size: 60, sort: '-events' })
  expect(actors).toHaveLength(60)
  for (const { id, events } of actors) expect(await countEvents({ ...ALL_EVENTS, actor: [id] })).toBe(events)
})

test.each([
  ['all actors', {}],
  ['one country', { country: ['ML'] }],
  ['two kinds', { kind: ['ministry', 'police'] }],
  ['words and a country', { q: 'ministère', country: ['NE', 'TD'] }],
] satisfies [string, Partial<ActorFilters>][])(
  'every choice counts what it alone would give, of %s',
  async (_, filters) => {
    const facets = await countActorFacets({ ...ALL_ACTORS, ...filters })
    expect(facets.kind.length).toBeGreaterThan(0)
    for (const key of ACTOR_LIST.facets) {
      for (const { value, count } of facets[key]) {
        expect(await countActors({ ...ALL_ACTORS, ...filters, [key]: [value] })).toBe(count)
      }
    }
  },
)

test('a list of which only little words are asked says why it finds nothing', async () => {
  expect(await ask({ q: 'le' })).toMatchObject({ isOnlyLittleWords: true, total: 0 })
})

test('the pages of the list hold every actor once, in the order of the reader’s language', async () => {
  const { total, pageCount } = await ask({ size: 100 })
  const pages = await Promise.all(
    Array.from({ length: pageCount }, (_, at) => ask({ size: 100, page: at + 1 })),
  )
  const actors = pages.flatMap((page) => page.items)
  expect(new Set(actors.map(({ id }) => id)).size).toBe(total)
  const names = actors.map(({ name }) => name.fr ?? '')
  const place = (start: string) => names.findIndex((name) => name.startsWith(start))
  // « É » is no letter after « Z ».
  expect(place('Éc')).toBeLessThan(place('F'))
  expect(place('Éc')).toBeGreaterThan(place('D'))
})

test('most events first when that is asked', async () => {
  const { items: actors } = await ask({ sort: '-events', size: 100 })
  const counts = actors.map(({ events }) => events)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test.each(['ONUDC', 'unodc', 'office des nations unies contre la drogue'])(
  '« %s » finds the office of the United Nations on drugs',
  async (q) => {
    const { items: actors } = await ask({ q })
    expect(actors.map(({ id }) => id)).toContain('unodc')
  },
)

test('when nothing answers, a condition fewer gives what the way out says', async () => {
  const filters = { ...ALL_ACTORS, kind: ['armed-group' as const], country: ['CH'] }
  const { items, total, ways } = await listActors(filters, 'en')
  expect({ items, total }).toEqual({ items: [], total: 0 })
  expect(ways.map(({ condition }) => condition)).toEqual(['kind', 'country'])
  for (const { condition, count } of ways) {
    expect(count).toBeGreaterThan(0)
    expect(await countActors(ACTOR_LIST.withoutCondition(filters, condition))).toBe(count)
  }
})
