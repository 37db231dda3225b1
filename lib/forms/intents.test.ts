import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intentValue, type ListIntent, treeOf } from './intents'
import { entriesOf, INTENT } from './meta'

function formOf(fields: Record<string, string>, intent?: ListIntent) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (intent) form.append(INTENT, intentValue(intent))
  return form
}

const members = { 'members[0].country.text': 'Mali', 'members[1].country.text': 'Tchad' }
const country = (text: string) => ({ country: { text } })

test.each([
  [{ type: 'insert', payload: { name: 'members' } }, [country('Mali'), country('Tchad'), undefined]],
  [{ type: 'remove', payload: { name: 'members', index: 0 } }, [country('Tchad')]],
  [{ type: 'reorder', payload: { name: 'members', from: 1, to: 0 } }, [country('Tchad'), country('Mali')]],
  [
    { type: 'insert', payload: { name: 'members[1].citations' } },
    [country('Mali'), { ...country('Tchad'), citations: [undefined] }],
  ],
] as const satisfies [ListIntent, unknown][])('the button that says %j changes its list', (intent, list) => {
  expect(treeOf(formOf(members, intent)).members).toEqual(list)
})

test('a first row is added to a list that was not there', () => {
  expect(treeOf(formOf({}, { type: 'insert', payload: { name: 'members' } }))).toEqual({
    members: [undefined],
  })
})

test.each([
  '{"type":"update","payload":{"name":"base","value":"9"}}',
  '{"type":"insert","payload":{"name":"__proto__"}}',
  '{"type":"remove","payload":{"name":"members","index":-1}}',
  '{"type":"reorder","payload":{"name":"members","from":0,"to":1e9}}',
  'not json',
  '',
])('the forged button %s changes nothing', (value) => {
  const form = formOf(members)
  form.append(INTENT, value)
  expect(treeOf(form)).toEqual(treeOf(formOf(members)))
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('names that reach for the prototype, or for a place far off, are no content', () => {
  const form = formOf({
    '__proto__.x': '1',
    'constructor.prototype.x': '1',
    'a[4294967294]': '1',
    'a[0]': '2',
  })
  expect(treeOf(form)).toEqual({ a: ['2'] })
  expect('x' in {}).toBe(false)
})

test('whatever is posted can be read, and hidden fields and files are never content', () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('form', 'base', 'then', 'a.b', 'a[0].b', 'a', 'a[]', '$ACTION_1'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string()), { maxLength: 12 }), (fields) => {
      const form = new FormData()
      for (const [name, value] of fields) form.append(name, value)
      form.append('file', new Blob(['x']))
      expect(() => treeOf(form)).not.toThrow()
      const kept = entriesOf(form).map(([name]) => name)
      expect(kept.filter((name) => /^(form|base|then|file|\$ACTION.*)$/.test(name))).toEqual([])
    }),
  )
})
