import { expect, test } from 'vitest'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents } from '@/lib/events/queries'
import { countByYear } from '@/lib/events/years'
import { THEMES } from '@/lib/vocabulary/themes'
import { reference, withNarrower } from '@/tests/reference'
import { getTheme, listThemes } from './queries'

test('all themes are listed in the order of the codebook', async () => {
  expect((await listThemes()).map(({ id }) => id)).toEqual(THEMES.map(({ id }) => id))
})

test('a theme counts the events of its narrower themes, as its link lists them', async () => {
  for (const { id, events } of await listThemes()) {
    const themes = withNarrower(id)
    const inFiles = reference.events.filter((event) => event.themes.some((theme) => themes.includes(theme)))
    expect([id, events]).toEqual([id, inFiles.length])
    expect([id, events]).toEqual([id, await countEvents({ ...ALL_EVENTS, theme: [id] })])
  }
})

test('a theme knows what is above and below it', async () => {
  const [above, below] = await Promise.all([getTheme('terrorist-financing'), getTheme('finance')])
  expect(above?.broader.map(({ id }) => id)).toEqual(['finance'])
  expect(above?.narrower).toEqual([])
  expect(below?.broader).toEqual([])
  expect(below?.narrower.map(({ id }) => id)).toEqual([
    'terrorist-financing',
    'money-laundering',
    'financial-sanctions',
  ])
  const counts = new Map((await listThemes()).map(({ id, events }) => [id, events]))
  expect(below?.events).toBe(counts.get('finance'))
  expect(below?.narrower.map(({ events }) => events)).toEqual(below?.narrower.map(({ id }) => counts.get(id)))
})

test('related themes share events with a theme and are none of its family', async () => {
  const related = (await getTheme('finance'))?.related.map(({ id }) => id) ?? []
  expect(related.length).toBeGreaterThan(0)
  const family = withNarrower('finance')
  const own = reference.events.filter(({ themes }) => themes.some((theme) => family.includes(theme)))
  for (const id of related) {
    expect(family).not.toContain(id)
    expect(own.some(({ themes }) => themes.includes(id))).toBe(true)
  }
})

test('an unknown theme has no page', async () => {
  expect(await getTheme('no-such-theme')).toBeNull()
})

test('each year of a theme counts what its bar lists', async () => {
  const filters = { ...ALL_EVENTS, theme: ['defence'] }
  const years = await countByYear(filters)
  expect(years.length).toBeGreaterThan(5)
  for (const { year, count } of years) {
    const listed = await countEvents({ ...filters, from: String(year), to: String(year) })
    expect([year, listed]).toEqual([year, count])
  }
})
