import { expect, test } from 'vitest'
import { ALL_ACTORS } from '@/lib/actors/filters'
import { countActors } from '@/lib/actors/queries'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents } from '@/lib/events/queries'
import { ALL_INITIATIVES } from '@/lib/initiatives/filters'
import { listInitiatives } from '@/lib/initiatives/queries'
import { getCountry, listCountries } from './queries'

test('every number of the list of countries is what its link lists', async () => {
  const countries = await listCountries()
  expect(countries.length).toBeGreaterThan(60)
  for (const { code, involved, held, places } of countries) {
    expect(await countEvents({ ...ALL_EVENTS, country: [code] })).toBe(involved)
    if (held > 0) expect(await countEvents({ ...ALL_EVENTS, place: places })).toBe(held)
    else expect(places).toEqual([])
  }
})

test.each(['ML', 'TD', 'FR', 'US'])('every number of the page of %s is what its link lists', async (code) => {
  const { involved, places, actors, actorCount, memberships } = await getCountry(code)
  expect(involved).toBe(await countEvents({ ...ALL_EVENTS, country: [code] }))
  for (const { id, count } of places) {
    expect(await countEvents({ ...ALL_EVENTS, place: [id] })).toBe(count)
  }
  for (const { id, events } of actors.slice(0, 20)) {
    expect(await countEvents({ ...ALL_EVENTS, actor: [id] })).toBe(events)
  }
  expect(actorCount).toBe(await countActors({ ...ALL_ACTORS, country: [code] }))
  const { total } = await listInitiatives({ ...ALL_INITIATIVES, country: [code] }, 'fr')
  expect(new Set(memberships.map(({ id }) => id)).size).toBe(total)
})

test('a stay is told with its dates, or with none when no source says', async () => {
  const { memberships } = await getCountry('ML')
  const stayIn = (id: string) => memberships.find((one) => one.id === id)?.membership
  expect(stayIn('g5-sahel-cooperation')).toBe('2014-02-16/2022-05-15')
  expect(stayIn('aes-unified-force')).toBeNull()
})

test('a country that no event concerns has nothing to tell', async () => {
  expect(await getCountry('AQ')).toMatchObject({ involved: 0, places: [], memberships: [], actors: [] })
})
