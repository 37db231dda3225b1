import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { decodeText } from './decode'
import { isHtml, readDocument } from './document'

const SENTENCE = 'L’atelier a réuni à Ménaka des élèves-officiers du Bénin, où l’œuvre s’achève'
const word = (body: string) => strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`)
const refusal = (code: string) => expect.objectContaining({ code })

test('reads the paragraphs of a Word file', async () => {
  const body = `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Deux </w:t></w:r><w:r><w:t>mots &amp; plus</w:t><w:br/><w:t>dessous</w:t></w:r></w:p>`
  expect(
    await readDocument(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': word(body) })),
  ).toEqual({
    is: 'text',
    text: `${SENTENCE}\nDeux mots & plus\ndessous\n`,
  })
})

test('leaves a Word file that unpacks to far more than an article', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) })
  expect(bomb.length).toBeLessThan(200_000)
  await expect(readDocument(bomb)).rejects.toEqual(refusal('too-large'))
  await expect(
    readDocument(zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(100_000)) })),
  ).rejects.toEqual(refusal('broken-file'))
})

test('does not unpack what it does not read', async () => {
  const zip = zipSync({
    'word/media/x': new Uint8Array(60_000_000),
    'word/document.xml': word('<w:p><w:t>a</w:t></w:p>'),
  })
  expect(await readDocument(zip)).toEqual({ is: 'text', text: 'a\n' })
})

test('refuses archives without a Word document, and what only begins as one', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 5000 }, (_, place) => [`f${place}`, new Uint8Array(0)]),
  )
  await expect(readDocument(zipSync(many))).rejects.toEqual(refusal('not-text'))
  await expect(readDocument(strToU8('PK\u0003\u0004 no archive'))).rejects.toEqual(refusal('broken-file'))
  const whole = zipSync({ 'word/document.xml': word(`<w:p><w:t>${SENTENCE.repeat(99)}</w:t></w:p>`) })
  await expect(readDocument(whole.subarray(0, whole.length / 2))).rejects.toEqual(refusal('broken-file'))
})

/** A page of Helvetica with a line for each text, as a program writes it. */
function pdfOf(content: Buffer, { filter = '', trailer = '' } = {}) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ].map((object, place) => `${place + 1} 0 obj\n${object}\nendobj\n`)
  const stream = `5 0 obj\n<< /Length ${content.length} ${filter} >>\nstream\n`
  const end = `\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 6 ${trailer} >>\n%%EOF`
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${objects.join('')}${stream}`), content, Buffer.from(end)])
}

function pageOf(lines: string[]) {
  const drawn = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n')
  return Buffer.from(`BT /F1 11 Tf 14 TL 50 780 Td\n${drawn}\nET`, 'latin1')
}

const PRINTED = [
  'Ménaka : les chefs militaires se concertent',
  'Les chefs militaires du Mali et du Niger se sont retrouvés mardi à',
  'Ménaka pour arrêter le calendrier des patrouilles com-',
  'munes le long de la frontière.',
  'Ils se reverront à Niamey.',
]

test.each([
  ['as it is', ''],
  ['packed', '/Filter /FlateDecode'],
])('reads a PDF with a line a paragraph: %s', async (_, filter) => {
  const page = pageOf(PRINTED)
  expect(await readDocument(pdfOf(filter === '' ? page : deflateSync(page), { filter }))).toEqual({
    is: 'text',
    text: expect.stringContaining(
      'Les chefs militaires du Mali et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.\nIls se reverront à Niamey.',
    ),
  })
})

test('refuses PDFs that are broken, locked or far larger than they look', async () => {
  const zeros = new Uint8Array(1_000_000)
  zeros.set(strToU8('%PDF-1.7\n'))
  await expect(readDocument(zeros)).rejects.toEqual(refusal('broken-file'))
  await expect(readDocument(strToU8('%PDF-1.4 nothing'))).rejects.toEqual(refusal('broken-file'))
  const key = `(${'a'.repeat(32)})`
  const trailer = `/ID [(a)(a)] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
  await expect(readDocument(pdfOf(pageOf(PRINTED), { trailer }))).rejects.toEqual(refusal('locked-file'))
  const bomb = deflateSync(Buffer.alloc(100_000_000, 32))
  await expect(readDocument(pdfOf(bomb, { filter: '/Filter /FlateDecode' }))).rejects.toEqual(
    refusal('too-large'),
  )
  const twice = pdfOf(deflateSync(bomb), { filter: '/Filter [/FlateDecode /FlateDecode]' })
  await expect(readDocument(twice)).rejects.toEqual(refusal('too-large'))
})

const ARABIC = 'استقبل الوزير يوم الثلاثاء'
// « استقبل الوزير »
const ARABIC_1256 = Buffer.from('c7d3caDEc8e120c7e1e6d2edd1', 'hex')

test('reads the encodings that the press of the region writes in', async () => {
  expect(decodeText(Buffer.from(`\ufeff${SENTENCE}`))).toBe(SENTENCE)
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARABIC, 'utf16le')]))).toBe(ARABIC)
  expect(
    decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(ARABIC, 'utf16le').swap16()])),
  ).toBe(ARABIC)
  expect(decodeText(Buffer.from('L\x92\xe9t\xe9 \x96 \x80', 'latin1'))).toBe('L’été – €')
  expect(decodeText(Buffer.from('L\x92\xe9t\xe9', 'latin1'), 'text/html; charset=ISO-8859-1')).toBe('L’été')
  expect(decodeText(ARABIC_1256)).toBe('استقبل الوزير')
  expect(decodeText(Buffer.concat([Buffer.from('<meta charset="windows-1256">'), ARABIC_1256]))).toContain(
    'استقبل',
  )
  expect(decodeText(Buffer.from('\xe9t\xe9', 'latin1'), 'text/plain; charset=nonsense')).toBe('été')
})

test('refuses what is no text', async () => {
  const noise = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 7919) % 256)
  await expect(readDocument(noise)).rejects.toEqual(refusal('not-text'))
  await expect(readDocument(noise.map((byte) => byte | 128))).rejects.toEqual(refusal('not-text'))
  await expect(readDocument(strToU8('{\\rtf1\\ansi Bonjour}'))).rejects.toEqual(refusal('not-text'))
  await expect(readDocument(new Uint8Array(0))).rejects.toEqual(refusal('empty'))
  await expect(readDocument(new Uint8Array(6_000_000))).rejects.toEqual(refusal('too-large'))
})

test('tells the source of a page from a text that speaks of it', () => {
  expect(isHtml('<!DOCTYPE html><p>a')).toBe(true)
  expect(isHtml('<div><p>a</p><p>b</p></div>')).toBe(true)
  expect(isHtml('a', '', 'text/html; charset=utf-8')).toBe(true)
  expect(isHtml('a', 'page.HTM')).toBe(true)
  expect(isHtml('Le taux était < 5 % et > 2 %, selon <a source>')).toBe(false)
})
