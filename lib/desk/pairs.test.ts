import { expect, test } from 'vitest'
import { type Comparable, findPairs } from './pairs'

const plain = (written: string) => ({ written, plain: written.toLowerCase() })

const record = (change: Partial<Omit<Comparable, 'names'>> & { names: string[] }): Comparable => ({
  type: 'actor',
  id: 'a',
  country: null,
  publisher: null,
  url: null,
  span: null,
  place: null,
  actors: [],
  ...change,
  names: change.names.map(plain),
})

const event = (id: string, title: string, change: Partial<Omit<Comparable, 'names'>> = {}) =>
  record({
    type: 'event',
    id,
    names: [title],
    span: { earliest: '2025-05-22', latest: '2025-05-24' },
    place: 'bamako',
    ...change,
  })

const idsOf = (records: Comparable[]) => findPairs(records).map(({ first, second }) => `${first} ${second}`)

test('two actors of one acronym may be one, but not those of two countries', () => {
  const [one, other] = [
    record({ id: 'b', names: ['Groupe d’action rapide', 'GAR-SI'], country: 'ML' }),
    record({ id: 'a', names: ['GAR-SI'] }),
  ]
  expect(findPairs([one, other])).toMatchObject([
    { type: 'actor', first: 'a', second: 'b', score: 1, reasons: [{ code: 'same-name', value: 'GAR-SI' }] },
  ])
  expect(idsOf([one, { ...other, country: 'NE' }])).toEqual([])
})

test('a name with a slip is like the right one', () => {
  const names = ['Direction générale de la police nationale', 'Direction générale de la police nationnale']
  const pairs = findPairs(names.map((name, place) => record({ id: `p${place}`, names: [name] })))
  expect(pairs[0]?.reasons[0]?.code).toBe('alike-name')
})

test('two articles at one address are one, however the address is written', () => {
  const at = (id: string, url: string) =>
    record({ type: 'article', id, names: [`Titre ${id}`], publisher: id, url })
  expect(idsOf([at('a', 'https://www.example.org/x/'), at('b', 'http://example.org/x#top')])).toEqual(['a b'])
  expect(idsOf([at('a', 'https://example.org/x'), at('b', 'https://example.org/y')])).toEqual([])
})

test('events are alike on the same days at the same place, under similar titles', () => {
  const one = event('a', 'atelier sur le financement du terrorisme a bamako')
  const other = event('b', 'un atelier a bamako sur le financement du terrorisme')
  expect(findPairs([one, other])[0]?.reasons.map(({ code }) => code)).toEqual([
    'alike-name',
    'same-dates',
    'same-place',
  ])
  expect(idsOf([one, { ...other, span: { earliest: '2025-08-01', latest: '2025-08-02' } }])).toEqual([])
  expect(idsOf([one, { ...other, place: 'niamey' }])).toEqual([])
  expect(idsOf([one, event('c', 'sommet des chefs d etat')])).toEqual([])
})

test('shared actors stand for a shared place, and are counted', () => {
  const one = event('a', 'atelier sur le financement', { place: null, actors: ['x', 'y'] })
  const other = event('b', 'atelier sur le financement', { place: 'niamey', actors: ['y', 'x', 'z'] })
  expect(findPairs([one, other])[0]?.reasons).toContainEqual({ code: 'shared-actors', value: '2' })
})

test('a pair that several things speak for is one pair, the likeliest come first', () => {
  const twins = ['a', 'b'].map((id) => record({ id, names: ['CENTIF', 'Cellule nationale de traitement'] }))
  const likes = [
    record({ type: 'place', id: 'c', names: ['tessalit village'] }),
    record({ type: 'place', id: 'd', names: ['tessalit villages'] }),
  ]
  expect(idsOf([...likes, ...twins])).toEqual(['a b', 'c d'])
})
