import { expect, test } from 'vitest'
import { Proposal } from '../schema'
import { proposalKey, questionsOf } from './questions'

const found = (field: string, value: unknown, confidence: number) =>
  Proposal.parse({ field, value, confidence, quotes: [], reason: { code: 'named' }, from: 'base' })

const proposals = [
  found('themes', 'kidnapping', 0.9),
  found('date', '2031-05-12', 0.9),
  found('date', '2031-05-14', 0.3),
  found('participants', { actor: 'unodc', role: 'organiser' }, 0.7),
  found('participants', { actor: 'eu', role: 'partner' }, 0.4),
  found('participants', { actor: 'eu', role: 'partner' }, 0.4),
]

test('a field with one value is one question, whatever else it may be; every fact of a list is its own', () => {
  expect(questionsOf(proposals).map(({ field, options }) => [field, options.length])).toEqual([
    ['date', 2],
    ['participants', 1],
    ['participants', 1],
    ['themes', 1],
  ])
})

test('what is likely is chosen beforehand, what is only possible is rejected', () => {
  const [date, likely, unlikely] = questionsOf(proposals)
  expect(date?.preset).toBe(date?.options[0]?.key)
  expect(likely?.preset).toBe(likely?.key)
  expect(unlikely?.preset).toBe('reject')
})

test('a proposal has the same name when its parts come in another order, and another when it says something else', () => {
  const one = found('attendance', { count: 30, qualifier: 'about' }, 0.5)
  const same = { ...one, confidence: 0.9, value: { qualifier: 'about', count: 30 } } as const
  expect(proposalKey(Proposal.parse(same))).toBe(proposalKey(one))
  expect(proposalKey(found('attendance', { count: 31, qualifier: 'about' }, 0.5))).not.toBe(proposalKey(one))
})
