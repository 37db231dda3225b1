import { expect, test } from 'vitest'
import { Proposal } from '../schema'
import { decisionsOf, decisionTree, stillDecided } from './decisions'
import { proposalKey } from './questions'
import { storable } from './storable'

const theme = (value: string) =>
  Proposal.parse({
    field: 'themes',
    value,
    quotes: [],
    confidence: 0.9,
    reason: { code: 'named' },
    from: 'base',
  })
const [borders, drones] = [theme('border-security'), theme('drones')]

function posted(fields: [string, string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('decisions are the fields of the article, of what is on file and of proposals; no buttons, tokens or files', () => {
  const form = posted([
    ['$ACTION_KEY', 'k'],
    ['extraction', 'x'],
    ['restore', '3'],
    ['article.title', 'Titre'],
    ['same.event', 'one'],
    ['p.date.is', 'reject'],
    ['p.date.fix', new File(['x'], 'x')],
    ['p.__proto__.is', 'reject'],
    ['article.constructor.prototype', 'x'],
    ['p.<b>.is', 'x'],
    [`p.${'x'.repeat(200)}.is`, 'reject'],
  ])
  expect(decisionsOf(form)).toEqual({ 'article.title': 'Titre', 'same.event': 'one', 'p.date.is': 'reject' })
})

test('they are kept to a size that costs nothing, and read as forms are', () => {
  const many = posted(Array.from({ length: 9_000 }, (_, place) => [`p.x${place}.is`, 'y'.repeat(30_000)]))
  const decisions = decisionsOf(many)
  expect(Object.keys(decisions)).toHaveLength(3_000)
  expect(decisions['p.x0.is']).toHaveLength(20_000)
  expect(decisionTree({ 'article.title': 'Titre', 'p.date.fix.date': '2013' })).toEqual({
    article: { title: 'Titre' },
    p: { date: { fix: { date: '2013' } } },
  })
})

test('decisions on what is no longer proposed are forgotten, all others stay', () => {
  const [one, other] = [borders, drones].map((proposal) => `p.${proposalKey(proposal)}.is`)
  const decisions = {
    'article.title': 'Titre',
    'same.event': '',
    [String(one)]: 'reject',
    [String(other)]: 'reject',
  }
  expect(stillDecided(decisions, [{ ...borders, confidence: 0.2 }])).toEqual({
    'article.title': 'Titre',
    'same.event': '',
    [String(one)]: 'reject',
  })
})

test('what PostgreSQL cannot hold in a text is replaced, unit by unit', () => {
  expect(storable({ text: 'a\0b\ud800c😀', list: ['\udc00'], none: null })).toEqual({
    text: 'a\uFFFDb\uFFFDc😀',
    list: ['\uFFFD'],
    none: null,
  })
})
