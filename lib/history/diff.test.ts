import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDiff, diffContent, withField } from './diff'
import { applyEntries, diffList } from './diff-list'
import { diffWords } from './diff-words'

const slug = fc.constantFrom('imctc', 'unodc', 'g5-sahel', 'ecowas', 'afripol')
const words = fc.constantFrom(
  'Bamako',
  'Ségou ',
  ' et',
  'Niamey,',
  '’',
  '\n',
  'trente greffiers',
  '«\u202fnon\u202f»',
)
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''))
const localized = fc.record({ fr: text, en: text, ar: text }, { requiredKeys: [] })
const citation = fc.record(
  { article: slug, field: fc.constantFrom('date', 'place'), exact: text, start: fc.nat(9) },
  { requiredKeys: ['article', 'field'] },
)
const participation = fc.record(
  {
    actor: slug,
    role: fc.constantFrom('organiser', 'host', 'speaker'),
    as: localized,
    citations: fc.array(citation, { maxLength: 3 }),
  },
  { requiredKeys: ['actor', 'role'] },
)
const content = fc.record({
  title: localized,
  kind: fc.constantFrom('summit', 'workshop', null),
  date: fc.constantFrom('2025-05', '2018~', null),
  place: fc.option(fc.record({ id: slug, venue: text }, { requiredKeys: ['id'] })),
  countries: fc.array(fc.record({ code: fc.constantFrom('ML', 'NE', 'TD'), role: slug }), { maxLength: 4 }),
  participants: fc.array(participation, { maxLength: 5 }),
  themes: fc.array(slug, { maxLength: 5 }),
  outcomes: fc.array(localized, { maxLength: 4 }),
  citations: fc.array(citation, { maxLength: 5 }),
})

test('a content does not differ from itself, in whatever order its parts are kept', () => {
  fc.assert(
    fc.property(content, (same) => {
      const turned = Object.fromEntries(Object.entries(structuredClone(same)).reverse())
      expect(diffContent('event', same, turned)).toEqual([])
    }),
  )
})

test('all differences taken together make the later content of the earlier one', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      expect(applyDiff(before, diffContent('event', before, after))).toEqual(after)
    }),
  )
})

test('what became of the entries of a list makes the later list of the earlier one', () => {
  const lists = fc.constantFrom('participants', 'themes', 'outcomes', 'citations').chain((field) => {
    const entry = { participants: participation, themes: slug, outcomes: localized, citations: citation }[
      field
    ]
    const list = fc.array<unknown>(entry, { maxLength: 8 })
    return fc.tuple(fc.constant(field), list, list)
  })
  fc.assert(
    fc.property(lists, ([field, before, after]) => {
      expect(applyEntries(before, diffList(field, before, after))).toEqual(after)
    }),
  )
})

test('the stretches of a text make up both texts, and no two neighbours are of one kind', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = diffWords(before, after)
      const say = (...kinds: string[]) =>
        stretches.flatMap(({ text, kind }) => (kinds.includes(kind) ? [text] : [])).join('')
      expect(say('same', 'del')).toBe(before)
      expect(say('same', 'ins')).toBe(after)
      expect(stretches.every(({ kind }, place) => kind !== stretches[place - 1]?.kind)).toBe(true)
    }),
  )
})

test('differences name the fields, a text in each language by itself, in the order of the form', () => {
  const before = { title: { fr: 'Un', en: 'One' }, date: '2024', citations: [], kind: null, place: null }
  const after = {
    citations: [{ article: 'a', field: 'date' }],
    place: { id: 'bamako-ml' },
    date: '2025',
    title: { fr: 'Un seul', en: 'One', ar: 'واحد' },
  }
  expect(diffContent('event', before, after).map(({ field }) => field)).toEqual([
    'title.fr',
    'title.ar',
    'date',
    'place',
    'citations',
  ])
})

test('entries are known by who or what they name, and only those out of order have moved', () => {
  const before = [
    { actor: 'imctc', role: 'organiser' },
    { actor: 'unodc', role: 'speaker' },
    { actor: 'ecowas', role: 'host' },
    { actor: 'afripol', role: 'host' },
  ]
  const after = [
    { actor: 'afripol', role: 'host' },
    { actor: 'imctc', role: 'organiser' },
    { actor: 'unodc', role: 'partner' },
    { actor: 'g5-sahel', role: 'host' },
  ]
  const told = diffList('participants', before, after).map(({ is, from, to }) => [is, from, to])
  expect(told).toEqual([
    ['removed', 2, null],
    ['moved', 3, 0],
    ['changed', 1, 2],
    ['added', null, 3],
  ])
})

test('an outcome written anew is one that changed, and one put before the others leaves them as they are', () => {
  const [one, other, more] = [{ fr: 'Une déclaration' }, { fr: 'Un accord' }, { fr: 'Une feuille de route' }]
  expect(diffList('outcomes', [one], [other])).toEqual([
    { is: 'changed', before: one, after: other, from: 0, to: 0 },
  ])
  expect(diffList('outcomes', [one, other], [more, one, other])).toEqual([
    { is: 'added', before: undefined, after: more, from: null, to: 0 },
  ])
})

test('words that came or went are told apart from the space around them', () => {
  expect(diffWords('Trente greffiers formés à Ségou', 'Trente greffiers formés à Ségou à la preuve')).toEqual(
    [
      { text: 'Trente greffiers formés à Ségou', kind: 'same' },
      { text: ' à la preuve', kind: 'ins' },
    ],
  )
  expect(diffWords('du Sahel à Ségou', 'du Mali à Ségou')).toEqual([
    { text: 'du ', kind: 'same' },
    { text: 'Sahel', kind: 'del' },
    { text: 'Mali', kind: 'ins' },
    { text: ' à Ségou', kind: 'same' },
  ])
})

test('two long texts that have nothing in common are told as one replaced by the other', () => {
  const text = (word: string) => Array.from({ length: 9000 }, (_, place) => `${word}${place}`).join(' ')
  expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['del', 'ins'])
})

test('one field is put into a content, in one language or whole, or taken away', () => {
  const content = { title: { fr: 'Un', en: 'One' }, date: '2024' }
  expect(withField(content, 'title.en', 'Two')).toEqual({ title: { fr: 'Un', en: 'Two' }, date: '2024' })
  expect(withField(content, 'title.en', undefined)).toEqual({ title: { fr: 'Un' }, date: '2024' })
  expect(withField(content, 'date', null)).toEqual({ title: { fr: 'Un', en: 'One' }, date: null })
})
