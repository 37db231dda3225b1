import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { withClient } from '@/lib/db/server'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { wordsOf } from './support/html'
import { ask } from './support/http'
import { LOCALES, RECORDS } from './support/pages'

const EVENT = 'imaginary-xylophone-meeting-2026'
const ACTOR = 'imaginary-zygomatic-office'
/** What must not be read anywhere while they are not published; the searched words themselves may be repeated. */
const SECRETS = [
  EVENT,
  ACTOR,
  'Réunion imaginaire',
  'Imaginary meeting',
  'Bureau imaginaire',
  'Imaginary office',
]

const PAGES = [
  '',
  '/events',
  '/events?country=ML&theme=finance',
  '/events?view=table',
  '/events?q=xylophane',
  '/actors?sort=-events',
  '/actors?q=zygomatique',
  `/actors/${RECORDS.actor}`,
  '/countries',
  `/countries/${RECORDS.country}`,
  '/initiatives',
  `/initiatives/${RECORDS.initiative}`,
  '/themes',
  `/themes/${RECORDS.theme}`,
  `/articles/${RECORDS.article}`,
  `/events/${RECORDS.event}`,
  '/search?q=xylophane',
  '/search?q=zygomatique',
  '/about/coverage',
]
const PUBLIC = [
  ...LOCALES.flatMap((locale) => PAGES.map((path) => `/${locale}${path}`)),
  '/api/v1/events?size=100',
  '/api/v1/events?q=xylophane',
  `/api/v1/events/${RECORDS.event}`,
  '/api/v1/suggest?q=xyloph&locale=fr',
  '/api/v1/suggest?q=zygomat&locale=en',
  '/sitemap.xml',
]

// A site of its own: while something is published here, the numbers of other tests would change.
let site: OwnSite

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
})
test.afterAll(() => site.stop())

test('an event and an actor put in as drafts change no public page, and have none', async () => {
  test.setTimeout(3 * 60_000)
  const before = await readAll()
  await withClient(site.databaseUrl, putIn)
  for (const status of ['draft', 'in-review', 'archived']) {
    await setStatus(status)
    for (const locale of LOCALES) {
      expect.soft((await ask(`${site.url}/${locale}/events/${EVENT}`)).status, status).toBe(404)
      expect.soft((await ask(`${site.url}/${locale}/actors/${ACTOR}`)).status, status).toBe(404)
    }
    expect.soft((await ask(`${site.url}/api/v1/events/${EVENT}`)).status, status).toBe(404)
    expect.soft((await ask(`${site.url}/api/v1/events?actor=${ACTOR}`)).status, status).toBe(400)
    const after = await readAll()
    for (const [address, { text, status: code }] of after) {
      expect.soft(code, address).toBe(200)
      for (const secret of SECRETS) expect.soft(text, `${status}: ${address}`).not.toContain(secret)
      expect.soft(shownBy(text), `${status}: ${address}`).toBe(shownBy(before.get(address)?.text ?? ''))
    }
  }
})

test('once published they are found everywhere', async () => {
  await setStatus('published')
  const [before, event, actor] = await Promise.all([
    ask(`${site.url}/fr/events`),
    ask(`${site.url}/fr/events/${EVENT}`),
    ask(`${site.url}/fr/actors/${ACTOR}`),
  ])
  expect(before.text).toContain(`/fr/events/${EVENT}`)
  expect([event.status, actor.status]).toEqual([200, 200])
  expect(wordsOf(event.text)).toContain('Bureau imaginaire des zygomatiques')
  for (const [address, secret] of [
    ['/fr', EVENT],
    ['/fr/search?q=xylophane', EVENT],
    ['/en/actors?q=zygomatique', ACTOR],
    [`/fr/events/${RECORDS.event}`, ACTOR],
    [`/fr/articles/${RECORDS.article}`, EVENT],
    ['/api/v1/events?q=xylophane', EVENT],
    ['/api/v1/suggest?q=xyloph&locale=fr', EVENT],
    ['/sitemap.xml', EVENT],
  ] as const) {
    expect.soft((await ask(site.url + address)).text, address).toContain(secret)
  }
})

test('the reader of the public pages can write nothing, whatever the table', async () => {
  await withClient(site.databaseUrl, async (client) => {
    const tables = await tablesOf(client)
    expect(tables.length).toBeGreaterThan(20)
    await client.query('SET ROLE reperes_reader')
    for (const { name, column } of tables) {
      for (const statement of [
        `INSERT INTO "${name}" DEFAULT VALUES`,
        `UPDATE "${name}" SET "${column}" = "${column}"`,
        `DELETE FROM "${name}"`,
        `TRUNCATE "${name}"`,
      ]) {
        expect.soft(await refusalOf(client, statement), statement).toBe('42501')
      }
    }
    expect(await refusalOf(client, 'CREATE TABLE mine (id int)')).toBe('42501')
  })
})

test('the reader of the public pages sees no draft, no account, no full text and no history', async () => {
  await setStatus('draft')
  await withClient(site.databaseUrl, async (client) => {
    await client.query('SET ROLE reperes_reader')
    for (const table of [
      'accounts',
      'article_fingerprints',
      'extractions',
      'revisions',
      'suggestions',
      'audit_entries',
      'merges',
      'distinct_pairs',
    ]) {
      expect.soft(await refusalOf(client, `SELECT * FROM "${table}" LIMIT 1`), table).toBe('42501')
    }
    for (const [table, column, id] of [
      ['events', 'id', EVENT],
      ['actors', 'id', ACTOR],
      ['participations', 'event_id', EVENT],
      ['participations', 'actor_id', ACTOR],
      ['country_involvements', 'event_id', EVENT],
      ['event_themes', 'event_id', EVENT],
      ['citations', 'event_id', EVENT],
      ['search_names', 'record_id', EVENT],
      ['search_names', 'record_id', ACTOR],
    ] as const) {
      const { rowCount } = await client.query(`SELECT 1 FROM "${table}" WHERE "${column}" = $1`, [id])
      expect.soft(rowCount, `${table}.${column}`).toBe(0)
    }
  })
})

async function readAll() {
  const answers = new Map<string, { status: number; text: string }>()
  for (const address of PUBLIC) answers.set(address, await ask(site.url + address))
  return answers
}

/** What a reader or a program gets of an answer: of pages the words, without what the framework adds for itself. */
function shownBy(text: string) {
  return text.startsWith('<!DOCTYPE') ? wordsOf(text) : text
}

async function setStatus(status: string) {
  await withClient(site.databaseUrl, async (client) => {
    await client.query('UPDATE events SET status = $1 WHERE id = $2', [status, EVENT])
    await client.query('UPDATE actors SET status = $1 WHERE id = $2', [status, ACTOR])
    await client.query('SELECT refresh_search()')
  })
}

/** An event on the newest day, tied to records that the pages show, and an actor of it and of a published event. */
async function putIn(client: Client) {
  const text = (fr: string, en: string) => JSON.stringify({ fr, en })
  await client.query(
    `INSERT INTO actors (id, kind, name, aliases, country, summary) VALUES ($1, 'government', $2, '{}', 'ML', $3)`,
    [
      ACTOR,
      text('Bureau imaginaire des zygomatiques', 'Imaginary office of zygomatics'),
      text('Un bureau qui n’existe pas.', 'An office that does not exist.'),
    ],
  )
  await client.query(
    `INSERT INTO events (id, kind, title, summary, date, format, place_id, earliest, latest, precision, approximate, uncertain, open)
     SELECT $1, 'workshop', $2, $3, '2026-11-20', 'in-person', 'bamako-ml', '2026-11-20', '2026-11-20', precision, false, false, false
     FROM events WHERE date ~ '^\\d{4}-\\d{2}-\\d{2}$' LIMIT 1`,
    [
      EVENT,
      text('Réunion imaginaire du xylophane à Bamako', 'Imaginary meeting of the xylophane in Bamako'),
      text('Rien de tout cela n’a lieu.', 'None of this takes place.'),
    ],
  )
  await client.query(`INSERT INTO country_involvements VALUES ($1, 'ML', 'host', 0)`, [EVENT])
  await client.query(`INSERT INTO event_themes VALUES ($1, $2, 0)`, [EVENT, RECORDS.theme])
  await client.query(`INSERT INTO event_initiatives VALUES ($1, $2, 0)`, [EVENT, RECORDS.initiative])
  const take = `INSERT INTO participations (id, event_id, actor_id, role, position) VALUES ($1, $2, $3, 'organiser', 99)`
  await client.query(take, [randomUUID(), EVENT, ACTOR])
  await client.query(take, [randomUUID(), EVENT, RECORDS.actor])
  await client.query(take, [randomUUID(), RECORDS.event, ACTOR])
  await client.query(`INSERT INTO citations (id, article_id, event_id, field) VALUES ($1, $2, $3, 'date')`, [
    randomUUID(),
    RECORDS.article,
    EVENT,
  ])
  await client.query('SELECT refresh_search()')
}

async function tablesOf(client: Client) {
  const { rows } = await client.query<{ name: string; column: string }>(
    `SELECT table_name AS name, min(column_name) AS column FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' GROUP BY table_name`,
  )
  return rows
}

/** The SQLSTATE with which the server refuses a statement, or that it does not. */
async function refusalOf(client: Client, statement: string) {
  return client.query(statement).then(
    () => 'allowed',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )
}
