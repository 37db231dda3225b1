import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { takeIn } from './intake'
import { bodyOf } from './lines'

const FOLDER = join(import.meta.dirname, '../../../tests/extraction/synthetic')
const Gold = z.array(
  z.object({
    file: z.string(),
    language: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    noise: z.array(z.string()),
    kept: z.array(z.string()),
  }),
)
const GOLD = Gold.parse(JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')))
const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim()

const PAGES = await Promise.all(
  GOLD.map(async (gold) => {
    const bytes = readFileSync(join(FOLDER, gold.file))
    const { lines, metadata } = await takeIn({ is: 'file', name: gold.file, bytes })
    return { gold, metadata, body: collapsed(bodyOf(lines)) }
  }),
)

test.each(PAGES)('leaves no noise in $gold.file and loses none of its sentences', ({ gold, body }) => {
  expect(gold.noise.filter((line) => body.includes(collapsed(line)))).toEqual([])
  expect(gold.kept.filter((words) => !body.includes(collapsed(words)))).toEqual([])
})

test.each(PAGES)('knows title and language of $gold.file', ({ gold, metadata }) => {
  expect(collapsed(metadata.title ?? '')).toBe(collapsed(gold.title))
  expect(metadata.language).toBe(gold.language)
})

// Some name their publisher nowhere, or in capitals of another page only.
test('knows who published the articles, and when', () => {
  const right = PAGES.filter(({ gold, metadata }) => metadata.publisher === gold.publisher)
  expect(right.length).toBeGreaterThanOrEqual(34)
  const dated = PAGES.filter(({ gold, metadata }) => metadata.published === gold.published)
  expect(dated.length).toBeGreaterThanOrEqual(39)
})

const PARAGRAPH =
  'Le ministre a reçu mardi à Bamako son homologue du Niger pour parler des patrouilles communes sur la frontière, selon un communiqué lu à la télévision nationale à la fin de la journée.'

test('takes in a pasted page as source or as text', async () => {
  const title = 'Mali et Niger parlent de patrouilles communes'
  for (const text of [
    `${title}\n${PARAGRAPH}`,
    `<html><body><h1>${title}</h1><p>${PARAGRAPH}</p></body></html>`,
  ]) {
    const { lines, metadata } = await takeIn({ is: 'text', text })
    expect(bodyOf(lines)).toBe(`${title}\n${PARAGRAPH}`)
    expect(metadata.title).toBe(title)
  }
})

test.each([
  ['empty', ''],
  ['empty', ' \n\u200b\u202e\n'],
  ['empty', '<html><body><script>alert(1)</script></body></html>'],
  ['too-long', 'a'.repeat(1_000_000)],
  ['too-long', PARAGRAPH.repeat(2500).slice(0, 400_001)],
  ['too-long', 'a b\n'.repeat(100_000)],
  ['broken-page', `<html><body>${'<b>x'.repeat(200_000)}`],
])('refuses what is no article: %s', async (code, text) => {
  await expect(takeIn({ is: 'text', text })).rejects.toEqual(
    expect.objectContaining({ name: 'IntakeError', code }),
  )
})

test.each([
  ['one word', 'a'.repeat(390_000)],
  ['signs only', '« | © : . ( '.repeat(30_000)],
  ['marks on one letter', `e${'\u0301\u0316'.repeat(190_000)}`],
  ['lines that are all pointers', `${'Lire aussi\n'.repeat(4_900)}${PARAGRAPH}`],
  ['lines that are all titles', `${'Un titre parmi tant de titres\n'.repeat(4_900)}${PARAGRAPH}`],
  ['nested elements', `<html><body>${'<div>'.repeat(10_000)}<p>${PARAGRAPH}`],
  ['signs of tags', `<html><body><p>${PARAGRAPH}</p>${'<'.repeat(300_000)}`],
])('gets through %s', async (_, text) => {
  const { lines } = await takeIn({ is: 'text', text })
  expect(bodyOf(lines).length).toBeGreaterThan(0)
})
