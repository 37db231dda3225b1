import { expect, test } from 'vitest'
import { nameIn } from './facet-values'
import { ALL_EVENTS } from './filters'
import { readEventQuery } from './labels'

test('what the base does not have is left out and told', async () => {
  const { filters, problems } = await readEventQuery({
    actor: ['giaba', 'constructor', 'nobody'],
    '-place': 'atlantis',
    initiative: 'no-initiative',
    publisher: 'Nobody’s News',
    theme: 'fishing',
  })
  expect(filters).toEqual({ ...ALL_EVENTS, actor: ['giaba'] })
  expect(problems.map(({ key, value }) => `${key}=${value}`).toSorted()).toEqual([
    '-place=atlantis',
    'actor=constructor',
    'actor=nobody',
    'initiative=no-initiative',
    'publisher=Nobody’s News',
    'theme=fishing',
  ])
  expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(['unknown-value']))
})

test('chosen values come with their names', async () => {
  const { names } = await readEventQuery({ actor: 'giaba', '-place': 'bamako-ml' })
  expect(nameIn(names, 'actor', 'giaba')?.acronym.fr).toBe('GIABA')
  expect(nameIn(names, 'place', 'bamako-ml')?.name.fr).toBe('Bamako')
})

test.each([
  [{ from: '2024', to: '2020' }, { from: '2024' }, 'before-from'],
  [{ from: '2024-05-02', to: '2024-05-01' }, { from: '2024-05-02' }, 'before-from'],
  [{ from: '../2020' }, {}, 'no-limit'],
  [{ to: '2020/..' }, {}, 'no-limit'],
])('of the period %o, %o is kept', async (params, kept, reason) => {
  const { filters, problems } = await readEventQuery(params)
  expect(filters).toEqual({ ...ALL_EVENTS, ...kept })
  expect(problems.map((problem) => problem.reason)).toEqual([reason])
})

test('a period of one day is a period', async () => {
  const { filters, problems } = await readEventQuery({ from: '2024-05-02', to: '2024-05' })
  expect(filters).toEqual({ ...ALL_EVENTS, from: '2024-05-02', to: '2024-05' })
  expect(problems).toEqual([])
})
