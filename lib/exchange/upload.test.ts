import { expect, test } from 'vitest'
import { LARGEST_UPLOAD, readUpload } from './upload'

const file = (bytes: (string | Uint8Array<ArrayBuffer>)[], name = 'events.csv') => new File(bytes, name)

test('files in UTF-8 are read, without a byte order mark', async () => {
  expect(await readUpload([file(['\uFEFFid;é'])])).toEqual({ files: [{ name: 'events.csv', text: 'id;é' }] })
})

test.each([
  ['nothing', [], 'no-file'],
  ['the empty field of a form', [file([], '')], 'no-file'],
  ['an empty file', [file([' \n'])], 'empty'],
  ['a workbook', [file([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])])], 'spreadsheet'],
  ['a file of bytes', [file([new Uint8Array([65, 0, 66])])], 'binary'],
  ['Latin-1', [file([new Uint8Array([105, 100, 59, 0xe9])])], 'not-utf8'],
  ['UTF-16', [file([new Uint8Array([0xff, 0xfe, 105, 0])])], 'not-utf8'],
  ['more than 20 MB', [file([new Uint8Array(LARGEST_UPLOAD)]), file(['a'])], 'too-large'],
  ['too many files', Array.from({ length: 21 }, () => file(['a'])), 'too-many-files'],
])('%s is refused', async (_, files, refusal) => {
  expect(await readUpload(files)).toMatchObject({ refusal })
})

test('a name with control characters is shown without them', async () => {
  expect(await readUpload([file(['a'], 'ev\u0007ents.csv')])).toMatchObject({
    files: [{ name: 'events.csv' }],
  })
})
