import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ActorRecord } from '@/lib/actors/schema'
import { ArticleRecord } from '@/lib/articles/schema'
import { withClient } from '@/lib/db/server'
import { edtfOf } from '@/lib/edtf/columns'
import { databaseUrl } from '@/lib/env'
import { EventRecord } from '@/lib/events/schema'
import { InitiativeRecord } from '@/lib/initiatives/schema'
import { type Coverage, countCoverage, countRecordKinds } from './queries'

function read<Item>(file: string, schema: z.ZodType<Item>): Item[] {
  return z.array(schema).parse(JSON.parse(readFileSync(`prisma/reference/${file}.json`, 'utf8')))
}

const events = read('events', EventRecord)
const articles = read('articles', ArticleRecord)
const dates = events.map(({ date }) => edtfOf(date))

let coverage: Coverage

beforeAll(async () => {
  coverage = await countCoverage()
})

test('events are counted by how many articles they rest on', () => {
  const resting = (count: number) =>
    events.filter(({ sources }) => new Set(sources.map(({ article }) => article)).size === count).length
  expect(coverage.sources).toEqual(
    coverage.sources.map(({ articles }) => ({ articles, count: resting(articles) })),
  )
  expect(coverage.sources.reduce((sum, { count }) => sum + count, 0)).toBe(events.length)
})

test('dates are counted by how closely they are known', () => {
  const known = (value: string) => dates.filter(({ precision }) => precision === value).length
  expect(coverage.precisions).toEqual(
    coverage.precisions.map(({ value }) => ({ value, count: known(value) })),
  )
  expect(coverage.precisions.reduce((sum, { count }) => sum + count, 0)).toBe(events.length)
  expect(coverage.marked).toBe(dates.filter((date) => date.approximate || date.uncertain).length)
})

test('what is missing is counted', () => {
  expect(coverage).toMatchObject({
    withoutPlace: events.filter(({ place }) => place === null).length,
    publishers: new Set(articles.map(({ publisher }) => publisher)).size,
    undated: articles.filter(({ published }) => published === null).length,
    supplied: articles.filter(({ title }) => /^\[.*\]$/.test(title)).length,
  })
})

test('actors and initiatives are counted by kind', async () => {
  const { actors, initiatives } = await countRecordKinds()
  const records = { actors: read('actors', ActorRecord), initiatives: read('initiatives', InitiativeRecord) }
  const counted = (of: { kind: string }[], kind: string) => of.filter((record) => record.kind === kind).length
  expect(actors).toEqual(actors.map(({ value }) => ({ value, count: counted(records.actors, value) })))
  expect(initiatives).toEqual(
    initiatives.map(({ value }) => ({ value, count: counted(records.initiatives, value) })),
  )
})

test('a fact with the words of two articles is one fact with an extract', async () => {
  await withClient(databaseUrl(), (client) =>
    client.query(`UPDATE citations SET exact = 'words' WHERE (event_id, field) = (
      SELECT event_id, field FROM citations WHERE event_id IS NOT NULL
      GROUP BY event_id, field HAVING count(*) > 1 ORDER BY event_id, field LIMIT 1)`),
  )
  expect(await countCoverage()).toMatchObject({ extracts: coverage.extracts + 1 })
})

test('drafts are not counted', async () => {
  const [event] = events
  await withClient(databaseUrl(), (client) =>
    client.query(`UPDATE events SET status = 'draft' WHERE id = $1`, [event?.id]),
  )
  const counted = await countCoverage()
  expect(counted.precisions.reduce((sum, { count }) => sum + count, 0)).toBe(events.length - 1)
})
