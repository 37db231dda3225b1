import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Extracted } from '@/lib/extraction/schema'

const SYNTHETIC = join(import.meta.dirname, 'extraction/synthetic')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'))
  for (const name of ['001-atelier-coalition-ndjamena.txt', '003-eu-vehicles-accra.txt']) {
    cpSync(join(SYNTHETIC, name), join(folder, name))
  }
  writeFileSync(join(folder, 'notes.md'), 'no article')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a command of the shell prints, as `npm run extract` and `npm run extract:score` start it. */
async function run(script: string, ...args: string[]) {
  const command = ['--conditions=react-server', '--import', 'tsx', `scripts/parts/${script}.ts`, ...args]
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('a folder is printed as one JSON object a line, its quotes at their offsets', async () => {
  const { code, out } = await run('read-articles', folder, '--json')
  const lines = out.trim().split('\n')
  const extracts = lines.map((line) => Extracted.parse(JSON.parse(line)))
  expect(code).toBe(0)
  expect(extracts.map(({ file }) => file)).toEqual([
    '001-atelier-coalition-ndjamena.txt',
    '003-eu-vehicles-accra.txt',
  ])
  for (const { body, evidence } of extracts) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const { exact, start, end } of evidence) expect(body.slice(start, end)).toBe(exact)
  }
})

test('what cannot be read is refused in a sentence, and the other files are printed', async () => {
  writeFileSync(join(folder, '000-picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  const { code, out, err } = await run('read-articles', folder, '--json')
  rmSync(join(folder, '000-picture.txt'))
  expect(code).toBe(1)
  expect(err).toMatch(/^000-picture\.txt: it is neither text/)
  expect(out.trim().split('\n')).toHaveLength(2)
})

test('a path that is not there is told', async () => {
  const { code, err } = await run('read-articles', join(folder, 'nowhere'))
  expect(code).toBe(1)
  expect(err).toContain('there is no such file or folder')
})

test('what was printed is scored like the articles themselves', async () => {
  const gold = join(folder, 'gold.json')
  const wanted = { file: '003-eu-vehicles-accra.txt', language: 'en', title: null }
  const event = {
    kind: 'funding',
    date: null,
    place: null,
    countries: [],
    participants: [],
    newActors: [],
    initiatives: [],
    themes: [],
    attendance: null,
  }
  writeFileSync(gold, JSON.stringify([{ ...wanted, event }]))
  const { out: printed } = await run('read-articles', folder, '--json')
  const kept = mkdtempSync(join(tmpdir(), 'printed-'))
  writeFileSync(join(kept, 'extracts.ndjson'), printed)
  const [articles, again] = [
    await run('score-articles', folder, gold),
    await run('score-articles', kept, gold),
  ]
  rmSync(kept, { recursive: true })
  expect(articles.code).toBe(0)
  expect(articles.out).toContain('language')
  expect(again.out).toBe(articles.out)
})
