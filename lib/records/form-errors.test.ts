import { expect, test } from 'vitest'
import { errorsOf } from './form-errors'

const wrong = (...path: (string | number)[]) => ({
  code: 'custom' as const,
  path,
  message: 'required',
  input: '',
})

test('problems are told in the order of the fields of the form, whatever was found first', () => {
  const tree = {
    title: { fr: '', en: '' },
    date: '',
    participants: Array.from({ length: 11 }, () => ({ actor: { text: '' }, role: '' })),
  }
  const issues = [
    wrong('themes'),
    wrong('participants', 10, 'actor'),
    wrong('participants', 2, 'role'),
    wrong('participants', 2, 'actor'),
    wrong('participants'),
    wrong('title', 'en'),
    wrong('date'),
  ]
  expect(Object.keys(errorsOf(issues, tree).error)).toEqual([
    'title.en',
    'date',
    'participants',
    'participants[2].actor',
    'participants[2].role',
    'participants[10].actor',
    'themes',
  ])
})
