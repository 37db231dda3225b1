import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { extractPage } from '@/lib/extraction/extract'
import { takeIn } from '@/lib/extraction/intake/intake'
import { buildKnowledge } from '@/lib/extraction/names/known-records'
import { Gold, ratesOf, scoreExtracts, textFaults } from '@/lib/extraction/score'
import { referenceRecords } from '@/scripts/parts/reference-records'

const records = referenceRecords()

/** What an article says, read against the base without the events that the articles report. */
async function extractAll(set: string) {
  const folder = join(import.meta.dirname, 'extraction', set)
  const gold = z.array(GoldEvent).parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
  const about = new Set(gold.map(({ about }) => about))
  const knowledge = buildKnowledge(records.filter(({ type, id }) => type !== 'event' || !about.has(id)))
  const extracts = []
  for (const { file } of gold) {
    const page = await takeIn({ is: 'file', name: file, bytes: readFileSync(join(folder, file)) })
    extracts.push(extractPage(file, page, knowledge))
  }
  return { gold, extracts }
}

const GoldEvent = Gold.extend({ about: z.string().nullable() })

// What was reached, less a little: a change that reads worse is seen here. By articles read wholly right for fields of
// one value, by F1 for the others. The held-out set is the one to believe.
const FLOORS: Record<string, Record<string, number>> = {
  synthetic: {
    language: 1,
    title: 0.97,
    published: 0.95,
    kind: 0.87,
    date: 0.95,
    place: 0.9,
    countries: 0.9,
    actors: 0.87,
    'actors and roles': 0.62,
    initiatives: 0.78,
    themes: 0.66,
    attendance: 0.92,
  },
  'synthetic-second': {
    language: 1,
    title: 0.94,
    published: 0.94,
    kind: 0.69,
    date: 0.91,
    place: 0.88,
    countries: 0.84,
    actors: 0.72,
    'actors and roles': 0.52,
    initiatives: 0.83,
    themes: 0.63,
    attendance: 0.91,
  },
  'synthetic-held-out': {
    language: 1,
    title: 0.91,
    published: 0.82,
    kind: 0.82,
    date: 0.85,
    place: 0.5,
    countries: 0.84,
    actors: 0.8,
    'actors and roles': 0.46,
    initiatives: 0.78,
    themes: 0.66,
    attendance: 0.85,
  },
}

test.each(Object.entries(FLOORS))('the articles of %s are read as well as they were', async (set, floors) => {
  const { gold, extracts } = await extractAll(set)
  const scores = scoreExtracts(extracts, gold)
  const reached = Object.fromEntries(
    scores.map((score) => [
      score.field,
      SINGLE.has(score.field) ? score.right / score.articles : ratesOf(score).f1,
    ]),
  )
  const worse = Object.entries(floors).filter(([field, floor]) => (reached[field] ?? 0) < floor)
  expect(
    worse.map(([field, floor]) => `${field}: ${reached[field]?.toFixed(3)}, was at least ${floor}`),
  ).toEqual([])
  expect(textFaults(extracts, gold).filter(({ fault }) => fault === 'quote')).toEqual([])
})

const SINGLE = new Set(['language', 'title', 'published', 'kind', 'date', 'place', 'attendance'])
