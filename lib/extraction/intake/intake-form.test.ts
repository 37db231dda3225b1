import { expect, test } from 'vitest'
import { offeredIn, typedIn } from './intake-form'

function form(fields: Record<string, string | File>): FormData {
  const posted = new FormData()
  for (const [name, value] of Object.entries(fields)) posted.set(name, value)
  return posted
}

const noFile = new File([], '')

test.each([
  [{ text: 'Un article.', address: '', file: noFile }, 'text', { is: 'text', text: 'Un article.' }, 'text'],
  [
    { text: ' \n', address: ' https://a.example/1 ', file: noFile },
    'address',
    { is: 'address', url: 'https://a.example/1' },
    'address',
  ],
  [{ text: '<p>a</p><p>b</p><p>c</p>', address: '' }, 'text', { is: 'text' }, 'html'],
  [
    { text: '', file: new File(['Un article.'], '../é\u0000.txt') },
    'file',
    { is: 'file', name: '../é.txt' },
    'file',
  ],
])('a form offers what was given: %#', async (fields, field, given, is) => {
  const offered = offeredIn(form(fields))
  expect(offered?.field).toBe(field)
  expect(await offered?.read()).toMatchObject({ given, source: { is } })
})

test('an address beside a text is the address of that text', () => {
  expect(offeredIn(form({ text: 'Un article.', address: 'https://a.example/1' }))).toMatchObject({
    field: 'text',
    url: 'https://a.example/1',
  })
})

test('an empty form offers nothing', () => {
  expect(offeredIn(form({ text: ' ', address: '', file: noFile }))).toBeNull()
  expect(offeredIn(new FormData())).toBeNull()
})

test.each([
  ['too-large', new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.pdf')],
  ['empty', new File([], 'a.txt')],
])('a file is refused before it is read: %s', async (code, file) => {
  await expect(offeredIn(form({ file }))?.read()).rejects.toMatchObject({ code })
})

test('what was typed comes back, whatever was sent instead of it', () => {
  expect(typedIn(form({ text: 'a', address: noFile }))).toEqual({ text: 'a', address: '' })
})
