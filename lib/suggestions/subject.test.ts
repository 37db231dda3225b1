import { expect, test } from 'vitest'
import { referenceOf, suggestHref, toSubjectKey } from './subject'

test.each(['events/a-b-2025', 'actors/imctc', 'initiatives/x', 'articles/y-2', 'themes/z', 'countries/ml'])(
  '%s names a record and is named so',
  (reference) => {
    const key = toSubjectKey(reference)
    expect(key && referenceOf(key)).toBe(reference)
    expect(key && suggestHref(key)).toBe(`/suggest?record=${reference}`)
  },
)

test.each([
  '',
  'events',
  'events/',
  'places/bamako-ml',
  'events/A',
  'events/a/b',
  '../events/a',
  'events/a\u0000',
])('%j names no record', (reference) => expect(toSubjectKey(reference)).toBeNull())
