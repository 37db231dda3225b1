import { expect, test } from 'vitest'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents } from '@/lib/events/queries'
import { reference, withNarrower } from '@/tests/reference'
import { ALL_INITIATIVES, INITIATIVE_LIST, InitiativeFilters } from './filters'
import { countInitiativeFacets, countInitiatives, listInitiatives } from './queries'

const COMBINATIONS = [
  {},
  { kind: ['force'] },
  { kind: ['force', 'mission'] },
  { country: ['ML'] },
  { country: ['ML', 'DE'] },
  { theme: ['finance'] },
  { theme: ['border-security', 'prevention'] },
  { kind: ['programme', 'project'], country: ['NE'], theme: ['justice'] },
].map((filters) => InitiativeFilters.parse(filters))

function idsFromFiles({ kind, country, theme }: InitiativeFilters) {
  const themes = theme.flatMap(withNarrower)
  const isAsked = (initiative: (typeof reference.initiatives)[number]) =>
    (kind.length === 0 || kind.includes(initiative.kind)) &&
    (country.length === 0 ||
      initiative.members.some((member) => 'country' in member && country.includes(member.country))) &&
    (themes.length === 0 || initiative.themes.some((id) => themes.includes(id)))
  return reference.initiatives.filter(isAsked).map(({ id }) => id)
}

async function idsOnAllPages(filters: InitiativeFilters) {
  const { pageCount } = await listInitiatives(filters, 'fr')
  const pages = Array.from({ length: pageCount }, (_, at) =>
    listInitiatives({ ...filters, page: at + 1 }, 'fr'),
  )
  return (await Promise.all(pages)).flatMap(({ items }) => items.map(({ id }) => id))
}

test.each(COMBINATIONS)('the list for %o is what the files say, each once', async (filters) => {
  const ids = idsFromFiles(filters)
  expect((await idsOnAllPages(filters)).sort()).toEqual(ids.sort())
  expect(await countInitiatives(filters)).toBe(ids.length)
})

test.each(COMBINATIONS)('every count beside a choice for %o is what that choice lists', async (filters) => {
  const facets = await countInitiativeFacets(filters)
  for (const key of INITIATIVE_LIST.facets) {
    for (const { value, count } of facets[key]) {
      expect([value, await countInitiatives({ ...filters, [key]: [value] })]).toEqual([value, count])
    }
  }
})

test('the number of events of an initiative is what its link lists', async () => {
  const { items: initiatives } = await listInitiatives({ ...ALL_INITIATIVES, size: 100 }, 'fr')
  expect(initiatives).toHaveLength(reference.initiatives.length)
  for (const { id, events } of initiatives) {
    expect([id, await countEvents({ ...ALL_EVENTS, initiative: [id] })]).toEqual([id, events.length])
  }
})

test('the list by events begins with those that have the most', async () => {
  const { items: initiatives } = await listInitiatives(
    { ...ALL_INITIATIVES, sort: '-events', size: 100 },
    'fr',
  )
  const counts = initiatives.map(({ events }) => events.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('names sort in the reader’s language, accents aside', async () => {
  for (const locale of ['fr', 'en'] as const) {
    const { items: initiatives } = await listInitiatives({ ...ALL_INITIATIVES, size: 100 }, locale)
    const first = initiatives.map(({ name }) => (name[locale] ?? '').normalize('NFD').charAt(0).toLowerCase())
    expect(first).toEqual(first.toSorted())
  }
})

test('a search without result says what each condition keeps out', async () => {
  const filters = InitiativeFilters.parse({ q: 'zzzz', kind: ['force'], country: ['ML'] })
  expect(await countInitiatives(filters)).toBe(0)
  const { ways } = await listInitiatives(filters, 'fr')
  expect(ways.map(({ condition }) => condition).sort()).toEqual(['country', 'kind', 'q'])
  for (const { condition, count } of ways) {
    expect([condition, await countInitiatives(INITIATIVE_LIST.withoutCondition(filters, condition))]).toEqual(
      [condition, count],
    )
  }
})

test('an alias without its accents finds the initiative', async () => {
  const { items: initiatives } = await listInitiatives(
    { ...ALL_INITIATIVES, q: 'groupe des cinq pays du sahel' },
    'fr',
  )
  expect(initiatives.map(({ id }) => id)).toContain('g5-sahel-cooperation')
})
