import { afterEach, expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { EventFilters } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { readForms } from './forms'
import { withoutMarks } from './marks'
import { understand } from './queries'
import { searchRecords } from './results'
import { listSuggestions } from './suggestions'

const search = (q: string) => searchRecords({ q, in: undefined, page: 1, size: 20 }, 'fr')
const idsOf = ({ results }: Awaited<ReturnType<typeof search>>) => results.map(({ id }) => id)

test('a word that matches nothing is mended, and the page can say so', async () => {
  const { understanding, total } = await search('Terorisme')
  expect(understanding.corrected).toBe('Terrorisme')
  expect(total).toBe((await search('Terrorisme')).total)
})

test('a slip that an article makes too is searched both ways, and the right spelling is offered', async () => {
  const { understanding, total } = await search('Flintlok')
  expect(understanding).toMatchObject({ corrected: null, suggestion: 'Flintlock' })
  const meant = await search('Flintlock')
  expect(total).toBeGreaterThanOrEqual(meant.total)
  const misspelt = await writer().article.findFirstOrThrow({ where: { title: { contains: 'Flintlok' } } })
  const articles = await searchRecords({ q: 'Flintlok', in: 'articles', page: 1, size: 100 }, 'fr')
  expect(idsOf(articles)).toContain(misspelt.id)
})

// Words that one letter makes far more frequent ones, or nearly: names, short ones, other beginnings, other words.
test.each([
  ...[
    'Kati',
    'Dori',
    'Mopti',
    'Tessit',
    'Gossi',
    'Kaya',
    'Dosso',
    'Gao',
    'Sévaré',
    'Ménaka',
    'Tillia',
    'Islande',
  ],
  ...['résidence', 'enseignement', 'retraite', 'soumet', 'couverture', 'montre', 'départs', 'combattant'],
])('« %s » is no slip: only its own matches are found', async (q) => {
  const [form] = await readForms([{ text: q, shown: q, isPhrase: false }])
  expect((await understand(q)).tsquery).toBe(`(${form?.query})`)
})

test.each(['TD', 'TCD', 'td', 'ML', 'MLI', 'NE'])(
  'the code %s finds its country and nothing else',
  async (q) => {
    const { counts, total } = await search(q)
    expect({ counts, total }).toEqual({ counts: { countries: 1 }, total: 1 })
  },
)

test.each(['GAR-SI', 'GARSI', 'gar si'])(
  '%s finds as many records as it does written otherwise',
  async (q) => {
    expect(idsOf(await search(q))).toContain('garsi-senegal-equipment-2019')
  },
)

test('little words do not change what is found', async () => {
  expect((await search('le sommet de la CEDEAO')).total).toBe((await search('sommet CEDEAO')).total)
})

test.each(['de la', 'the of in', 'à'])('« %s » says that it has only little words', async (q) => {
  const { understanding, total } = await search(q)
  expect(understanding.isOnlyLittleWords).toBe(true)
  expect(total).toBe(0)
})

test('a short summary is shown whole, with its matches marked', async () => {
  const { results } = await search('onudc')
  const short = results.flatMap(({ excerpt }) => (excerpt && excerpt.whole.length <= 160 ? [excerpt] : []))
  expect(short.length).toBeGreaterThan(0)
  for (const { marked, whole } of short) expect(withoutMarks(marked)).toBe(whole)
})

test('quoted words must follow each other', async () => {
  const [quoted, loose] = [await search('"composante police"'), await search('composante police')]
  expect(quoted.total).toBeGreaterThan(0)
  expect(quoted.total).toBeLessThanOrEqual(loose.total)
  expect((await search('"police composante"')).total).toBe(0)
})

test('what has the word after a minus is left out', async () => {
  const [all, some] = [await search('Flintlock'), await search('Flintlock -Niger')]
  expect(some.total).toBeLessThan(all.total)
  expect(idsOf(some)).not.toContain('flintlock-2018-niger')
})

test('words that no record has together bring those with most of them, and say what each one costs', async () => {
  const found = await search('atelier drogue Bamako xyzzyq')
  expect(found.isPartial).toBe(true)
  expect(idsOf(found)).toContain('ocs-aes-drug-financing-workshop-bamako-2025')
  const costly = found.narrowing.filter(({ count }) => count > 0)
  expect(costly.map(({ shown }) => shown)).toEqual(['xyzzyq'])
  for (const { rest, count } of costly) expect((await search(rest)).total).toBe(count)
})

test('the counts by kind are what each kind lists, on all its pages', async () => {
  const { counts, total } = await search('G5 Sahel formation')
  const pages = await Promise.all(
    (['events', 'actors', 'initiatives', 'articles', 'countries', 'themes', 'places'] as const).map((kind) =>
      searchRecords({ q: 'G5 Sahel formation', in: kind, page: 1, size: 100 }, 'en'),
    ),
  )
  for (const { results, total: listed } of pages) expect(results.length).toBe(Math.min(listed, 100))
  expect(pages.reduce((sum, page) => sum + page.total, 0)).toBe(total)
  const events = await listEvents(EventFilters.parse({ q: 'G5 Sahel formation' }))
  expect(events.total).toBe(counts.events)
})

test('no record shows on two pages', async () => {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => searchRecords({ q: 'Mali', in: undefined, page, size: 20 }, 'fr')),
  )
  const shown = pages.flatMap(({ results }) => results.map(({ type, id }) => `${type} ${id}`))
  expect(new Set(shown).size).toBe(60)
})

test.each([
  "'; DROP TABLE events; --",
  '<script>alert(1)</script>',
  ':*&|!()<->',
  'a & | ! b',
  '((((',
  '""""',
  '-',
  '--mali',
  '-"',
  '\\',
  "\\' or 1=1",
  '🎉🎉 👩‍👩‍👧',
  'الساحل',
  '萨赫勒',
  '𝐌𝐚𝐥𝐢',
  '%_%',
  '$1 {{x}}',
  'ﬁnancement',
  'é'.normalize('NFD'),
  'ª º ½ ﷺ',
  'a '.repeat(150),
  'x'.repeat(300),
  'mali-'.repeat(60),
  Array.from({ length: 75 }, (_, place) => `z${place}`).join(' '),
])('%s is a search like any other', async (q) => {
  await expect(search(q.trim())).resolves.toHaveProperty('results')
  await expect(listSuggestions(q.trim())).resolves.toBeInstanceOf(Array)
  await expect(listEvents(EventFilters.parse({ q }))).resolves.toHaveProperty('events')
})

test.each([
  ['oua', 'ouagadougou-bf'],
  ['l’onud', 'unodc'],
  ['gar s', 'gar-si-sahel'],
  ['goita a', 'person-assimi-goita'],
  ['barkahn', 'barkhane'],
  ['ivory', 'CI'],
  ['cft', 'terrorist-financing'],
])('typing « %s » suggests %s', async (q, id) => {
  expect((await listSuggestions(q)).map((suggestion) => suggestion.id)).toContain(id)
})

afterEach(async () => {
  await writer().event.deleteMany({ where: { id: 'zanzibarquest-2030' } })
  await writer().actor.deleteMany({ where: { id: 'zanzibarquest' } })
})

test('a draft is found by no search, no suggestion and no mended word, even once it was published', async () => {
  const [name, summary] = [
    { fr: 'Zanzibarquest', en: 'Zanzibarquest' },
    { fr: 'Zanzibarquest.', en: 'Zanzibarquest.' },
  ]
  await writer().actor.create({ data: { id: 'zanzibarquest', kind: 'ngo', name, summary } })
  const date = { date: '2030', precision: 'year', approximate: false, uncertain: false, open: false }
  const event = { id: 'zanzibarquest-2030', kind: 'meeting', title: name, summary, format: 'online', ...date }
  await writer().event.create({ data: event })
  await writer().$executeRaw`SELECT refresh_search()`
  const spelled = () => writer().searchWord.count({ where: { word: { startsWith: 'zanzibarq' } } })
  const finds = async () => {
    const found = [await search('Zanzibarquest'), await search('Zanzibarquesst')]
    const mended = await understand('Zanzibarquesst')
    const suggested = [...(await listSuggestions('zanzib')), ...(await listSuggestions('Zanzibarquesst'))]
    const shown = suggested.filter(({ id }) => id.startsWith('zanzibarquest'))
    return {
      total: found.reduce((sum, { total }) => sum + total, 0),
      corrected: mended.corrected,
      suggested: shown.length,
    }
  }
  const nothing = { total: 0, corrected: null, suggested: 0 }
  expect(await spelled()).toBe(0)
  expect(await finds()).toEqual(nothing)

  await writer().$executeRaw`UPDATE actors SET status = 'published' WHERE id = 'zanzibarquest'`
  await writer().$executeRaw`SELECT refresh_search()`
  expect(await finds()).toEqual({ total: 2, corrected: 'Zanzibarquest', suggested: 2 })

  await writer().$executeRaw`UPDATE actors SET status = 'draft' WHERE id = 'zanzibarquest'`
  expect(await finds()).toEqual(nothing)
})
