import { expect, test } from 'vitest'
import { writer } from '@/lib/db/writer'
import { provenAccount } from '@/tests/accounts'
import { draftOf, saved } from '@/tests/drafts'
import { makeFormToken, readFormToken } from './form-token'
import { findUnfinished } from './unfinished-desk'
import { dropUnfinished, keepPosted } from './unfinished-mutations'

const [editor, other] = await Promise.all([provenAccount('records.edit'), provenAccount('records.edit')])

async function post(fields: Record<string, string>, form?: string) {
  const token = form ?? (await makeFormToken(editor))
  const data = new FormData()
  const hidden = { form: token, type: 'actor', record: '', base: '0', locale: 'fr', restored: '' }
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) data.append(name, value)
  return { token, number: token.split('.')[1] ?? '', kept: await keepPosted(data) }
}

test('a token is read by whom it was made for, and no change of it is', async () => {
  const token = await makeFormToken(editor)
  expect(await readFormToken(token)).toMatchObject({ accountId: editor.id, token: token.split('.')[1] })
  for (const forged of [
    token.replace(editor.id, other.id),
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    token.split('.').slice(0, 3).join('.'),
    '',
    null,
  ]) {
    expect(await readFormToken(forged)).toBeNull()
  }
})

test('what is typed is kept for the account of the form, and found when the form is opened again', async () => {
  const { kept, number } = await post({ 'name.fr': 'Un nom', create: 'actor:parent' })
  expect(kept).toEqual({ is: 'kept', accountId: editor.id })
  expect(await findUnfinished(editor, 'actor', null)).toMatchObject({
    id: number,
    base: 0,
    fields: [['name.fr', 'Un nom']],
  })
  expect(await findUnfinished(other, 'actor', null)).toBeNull()
  expect(await findUnfinished(editor, 'place', null)).toBeNull()
})

test('a later state replaces the earlier one, and the form that took it over replaces both', async () => {
  const first = await post({ 'name.fr': 'Un' })
  await post({ 'name.fr': 'Un deux' }, first.token)
  const second = await post({ 'name.fr': 'Un deux trois', restored: first.number })
  expect((await findUnfinished(editor, 'actor', null))?.fields).toEqual([['name.fr', 'Un deux trois']])
  expect(await writer().unfinishedForm.count({ where: { id: first.number } })).toBe(0)
  await dropUnfinished(other, [second.number])
  expect(await writer().unfinishedForm.count({ where: { id: second.number } })).toBe(1)
  await dropUnfinished(editor, [second.number])
  expect(await writer().unfinishedForm.count({ where: { id: second.number } })).toBe(0)
})

test('a slow autosave does not bring back what was saved meanwhile', async () => {
  const token = await makeFormToken(editor)
  const { token: number = '' } = (await readFormToken(token)) ?? {}
  await saved(editor, draftOf('actor', { name: { fr: 'Enregistré' } }), { token: number })
  expect((await post({ 'name.fr': 'Enregistré' }, token)).kept).toEqual({ is: 'saved', accountId: editor.id })
  expect(await writer().unfinishedForm.count({ where: { id: number } })).toBe(0)
})

test.each([
  ['form', 'no token'],
  ['type', 'picnic'],
  ['base', '-1'],
  ['record', '../x'],
  ['locale', 'xx'],
])('a form whose %s is %s is kept for nobody', async (name, value) => {
  expect((await post({ [name]: value })).kept).toBeNull()
})
