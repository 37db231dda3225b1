import { expect, test } from 'vitest'
import { draftOf } from '@/tests/drafts'
import { asOne, fieldsToChoose, mergeContents } from './contents'

const proof = (article: string, field: string, more: object = {}) => ({
  article,
  field,
  stance: 'supports',
  ...more,
})

test('names and acronyms that are not chosen become other names, each once', () => {
  const kept = draftOf('actor', { name: { fr: 'Un', en: 'One' }, aliases: ['Premier'] })
  const merged = draftOf('actor', {
    name: { fr: 'ún', en: 'First' },
    acronym: { fr: 'U' },
    aliases: ['premier', 'Ein'],
  })
  const one = mergeContents(kept, merged, 'one', { 'acronym.fr': 'kept' })
  expect(one.content).toMatchObject({
    name: { fr: 'Un', en: 'One' },
    acronym: {},
    aliases: ['Premier', 'Ein', 'First', 'U'],
  })
  const other = mergeContents(kept, merged, 'one', { 'name.fr': 'merged', 'name.en': 'merged' })
  expect(other.content).toMatchObject({
    name: { fr: 'ún', en: 'First' },
    acronym: { fr: 'U' },
    aliases: ['Premier', 'Ein', 'One'],
  })
})

test('labels of themes that are not chosen become other labels of their language', () => {
  const kept = draftOf('theme', { label: { fr: 'Un', en: 'One' } })
  const merged = draftOf('theme', { label: { fr: 'Ein', en: 'one' }, altLabel: { fr: ['Uno'] } })
  expect(mergeContents(kept, merged, 'one', {}).content).toMatchObject({
    altLabel: { fr: ['Uno', 'Ein'], en: [], ar: [] },
  })
})

test('lists unite: each entry once, with the evidence of both, and the stronger role of a country', () => {
  const quote = (exact: string) => ({ article: 'a', stance: 'supports', exact })
  const kept = draftOf('event', {
    participants: [{ actor: 'x', role: 'host', citations: [quote('1')] }],
    countries: [{ code: 'ML', role: 'concerned' }],
    citations: [proof('a', 'countries')],
  })
  const merged = draftOf('event', {
    participants: [
      { actor: 'x', role: 'host', as: { fr: 'Hôte' }, citations: [quote('1'), quote('2')] },
      { actor: 'x', role: 'chair' },
    ],
    countries: [
      { code: 'ML', role: 'host' },
      { code: 'NE', role: 'participant' },
    ],
    citations: [proof('a', 'countries'), proof('b', 'countries')],
  })
  expect(mergeContents(kept, merged, 'one', {}).content).toMatchObject({
    participants: [
      { actor: 'x', role: 'host', as: { fr: 'Hôte' }, citations: [quote('1'), quote('2')] },
      { actor: 'x', role: 'chair' },
    ],
    countries: [
      { code: 'ML', role: 'host' },
      { code: 'NE', role: 'participant' },
    ],
    citations: [proof('a', 'countries'), proof('b', 'countries')],
  })
})

test('a source of the value that is given up differs from now on, and says what it said', () => {
  const kept = draftOf('event', { date: '2025-05-12', citations: [proof('a', 'date')] })
  const merged = draftOf('event', { date: '2025-05', citations: [proof('b', 'date')] })
  expect(mergeContents(kept, merged, 'one', {}).content).toMatchObject({
    date: '2025-05-12',
    citations: [proof('a', 'date'), { ...proof('b', 'date'), stance: 'differs', originalValue: '2025-05' }],
  })
  expect(mergeContents(kept, merged, 'one', { date: 'merged' }).content).toMatchObject({
    date: '2025-05',
    citations: [
      { ...proof('a', 'date'), stance: 'differs', originalValue: '2025-05-12' },
      proof('b', 'date'),
    ],
  })
})

test('evidence of a fact that is not kept at all goes with it', () => {
  const kept = draftOf('event', {})
  const merged = draftOf('event', { place: { id: 'x' }, citations: [proof('a', 'place')] })
  expect(mergeContents(kept, merged, 'one', {}).content).toMatchObject({
    place: { id: 'x' },
    citations: [proof('a', 'place')],
  })
  expect(mergeContents(kept, merged, 'one', { place: 'kept' }).content).toMatchObject({
    place: null,
    citations: [],
  })
})

test('what is there is proposed, then what says more; five themes are the most that unite', () => {
  const kept = draftOf('event', { summary: { fr: 'Court.' }, date: '2025', themes: ['a', 'b', 'c'] })
  const merged = draftOf('event', {
    summary: { fr: 'Bien plus long.', en: 'There.' },
    date: '2025-05',
    themes: ['d', 'e', 'f'],
  })
  const proposed = fieldsToChoose(kept, merged).map(({ field, proposed }) => [field, proposed])
  expect(proposed).toEqual([
    ['summary.fr', 'merged'],
    ['summary.en', 'merged'],
    ['date', 'merged'],
    ['themes', 'kept'],
  ])
})

test('a record that is merged with its parent is not its own', () => {
  const pair = { type: 'actor', keptId: 'one', mergedId: 'two' } as const
  const kept = asOne(draftOf('actor', { parent: 'two' }), pair)
  expect(
    mergeContents(kept, asOne(draftOf('actor', { parent: 'three' }), pair), 'one', { parent: 'kept' })
      .content,
  ).toMatchObject({ parent: null })
})
