import { expect, test } from 'vitest'
import { Proposal } from '../schema'
import { questionsOf } from './questions'
import { lineChangeIn, withAccepted } from './review-steps'
import { stretchesOf } from './struck-lines'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test.each([
  [{ restore: '3' }, { restored: [3], struck: [] }],
  [{ restore: '3-5' }, { restored: [3, 4, 5], struck: [] }],
  [{ strike: '0' }, { restored: [], struck: [0] }],
  [{ again: '1' }, { restored: [], struck: [] }],
  [{ restore: '5-3' }, null],
  [{ restore: '3-99999999' }, null],
  [{ strike: 'all' }, null],
  [{}, null],
])('the button %j asks for that', (fields, change) => {
  expect(lineChangeIn(formOf(fields))).toEqual(change)
})

test.each([
  ['certain', ['themes-a', 'reject', 'reject']],
  ['probable', ['themes-a', 'themes-b', 'reject']],
  ['all', ['themes-a', 'themes-b', 'themes-c']],
] as const)('all that is %s is accepted at once, the rest stays as it was', (level, expected) => {
  const proposals = [0.9, 0.7, 0.2].map((confidence, place) =>
    Proposal.parse({
      field: 'themes',
      value: `theme-${place}`,
      confidence,
      quotes: [],
      reason: { code: 'named' },
      from: 'base',
    }),
  )
  const questions = questionsOf(proposals)
  const letters = new Map(questions.map(({ key }, place) => [key, `themes-${'abc'[place]}`]))
  const form = formOf(Object.fromEntries(questions.map(({ key }) => [`p.${key}.is`, 'reject'])))
  const changed = withAccepted(form, questions, level)
  expect(
    questions.map(({ key }) => {
      const is = String(changed.get(`p.${key}.is`))
      return letters.get(is) ?? is
    }),
  ).toEqual(expected)
})

test('lines that are struck out in a row stand together; kept ones know where they stand in the body', () => {
  const lines = [
    { text: 'Menu', reason: 'menu' },
    { text: 'Partager', reason: 'share' },
    { text: 'Une phrase.', reason: null },
    { text: 'Publicité', reason: 'advert' },
    { text: 'Une autre.', reason: null },
  ]
  expect(stretchesOf(lines)).toMatchObject([
    { is: 'struck', lines: [{ place: 0 }, { place: 1 }] },
    { is: 'kept', place: 2, start: 0 },
    { is: 'struck', lines: [{ place: 3 }] },
    { is: 'kept', place: 4, start: 'Une phrase.\n'.length },
  ])
})
