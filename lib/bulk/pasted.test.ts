import { expect, test } from 'vitest'
import { readPasted } from './pasted'

test.each([
  ['some-id', { type: null, id: 'some-id' }],
  ['actors/imctc', { type: 'actor', id: 'imctc' }],
  ['/fr/events/some-id?x=1#top', { type: 'event', id: 'some-id' }],
  ['https://example.org/en/admin/places/bamako-ml/history', { type: 'place', id: 'bamako-ml' }],
])('%s names a record', (text, record) => {
  expect(readPasted(text)).toEqual([record])
})

test('records are parted by spaces, commas or lines, and each counts once', () => {
  expect(readPasted(' a, b\nc;a\n\n').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
