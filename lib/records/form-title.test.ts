import { expect, test } from 'vitest'
import { titleProblems } from './form-title'
import { RecordType } from './types'

const wrongIn = (type: RecordType, tree: object) =>
  titleProblems(type, { ...tree }).map(({ path, message }) => `${path.join('.')} ${message}`)

test.each(RecordType.options)('an empty form of a new %s is told where its name is missing', (type) => {
  const field = { event: 'title.fr', article: 'title', theme: 'label.fr' }[String(type)] ?? 'name.fr'
  expect(wrongIn(type, {})).toEqual([`${field} untitled`])
})

test.each([
  ['event', { title: { fr: '', en: 'A meeting' } }, []],
  ['actor', { name: { fr: 'Sûreté' } }, []],
  ['article', { title: 'القاعدة' }, []],
  ['article', { title: '', url: 'https://example.org/a' }, ['title untitled']],
  ['theme', { label: { fr: ' – ' } }, ['label.fr untitled']],
  ['place', { name: { ar: 'أبشي' } }, ['name.fr untitled']],
] as const)('a new %s named %j', (type, tree, wrong) => {
  expect(wrongIn(type, tree)).toEqual(wrong)
})
