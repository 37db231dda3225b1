import { expect, test } from 'vitest'
import { flatText } from '../text/flat-text'
import { countKindActs } from './kind-acts'

test.each([
  ['Les élus planchent sur la mouture du plan d’action', 'workshop', 3],
  ['Trente recrues apprennent la théorie, puis reçoivent leurs attestations', 'training', 4],
  ['The last troops left the base as the flag came down', 'deployment', 5],
  ['Le tribunal a condamné les prévenus, leurs avocats font appel', 'judicial', 5],
  ['Ils ont paraphé la convention ; le paraphe est daté', 'agreement', 2],
  ['Les ministres et leurs homologues', 'ministerial', 2],
  ['Le conseil des ministres s’est tenu', 'ministerial', 0],
  ['Le sommet des chefs d’État', 'summit', 2],
  ['Le sommet des chefs d’état-major', 'summit', 0],
  ['مؤتمر ومناورات، ثم مؤتمر', 'conference', 1],
] as const)('“%s” has of a %s %d different things', (text, kind, count) => {
  expect(countKindActs(flatText(text)).get(kind)).toBe(count)
})

test('a word within a word belongs to no kind', () => {
  expect(countKindActs('des conventionnels accordaient leurs violons').get('agreement')).toBe(0)
})

test.each([
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['a phrase begun again and again', 'renforce les '.repeat(80_000)],
  ['a beginning without end', 'planch'.repeat(150_000)],
])(
  'a hostile text of %s is read through',
  (_, text) => {
    expect(countKindActs(text).size).toBe(16)
  },
  20_000,
)
