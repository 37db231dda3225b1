import { expect, test } from 'vitest'
import { toTold } from './told'

test('what is the same of many records is one code with their number, and the first five of them', () => {
  const problems = Array.from({ length: 29 }, (_, number) => ({
    path: `event summit-${number}`,
    code: 'host-missing',
    value: `summit-${number}`,
  }))
  const { codes, about } = toTold([...problems, { path: 'place bamako-ml', code: 'not-published-yet' }])
  expect(codes).toEqual(['host-missing 29', 'not-published-yet 1'])
  expect(about.get('host-missing')?.map(({ id }) => id)).toEqual([
    'summit-0',
    'summit-1',
    'summit-2',
    'summit-3',
    'summit-4',
  ])
  expect(about.get('not-published-yet')).toEqual([{ type: 'place', id: 'bamako-ml' }])
})

test('what is about a field of the record stays one code each', () => {
  expect(
    toTold([
      { path: 'title.fr', code: 'required' },
      { path: 'title.en', code: 'required' },
      { path: 'parent', code: 'circle', value: 'un' },
    ]),
  ).toEqual({ codes: ['required  title.fr', 'required  title.en', 'circle un parent'], about: new Map() })
})
