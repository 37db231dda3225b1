import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ActorDraft } from '@/lib/actors/content'
import { type EmbeddedServer, startEmbedded } from '@/lib/db/embedded'
import { clusterIn } from '@/lib/db/embedded-cluster'
import { migrate } from '@/lib/db/migrate'
import { withClient } from '@/lib/db/server'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'
import { completeActor } from '../drafts'

const ID = 'office-under-fire'
const EDITOR = '01900000-0000-7000-8000-000000000001'
const SAVES = 100
const KILLS = 8

const Posted = z.object({ what: z.literal('posted'), token: z.string(), mark: z.string(), base: z.int() })
type Posted = z.infer<typeof Posted>

/** What tests/durability/saver.ts writes, a line each. */
const Said = z.discriminatedUnion('what', [
  Posted,
  z.object({ what: z.literal('saved'), mark: z.string(), version: z.int() }),
])

let folder: string
let server: EmbeddedServer

beforeAll(async () => {
  folder = await temporaryFolder()
  // Not a throw-away server: this one waits for the disk, as the product's does.
  server = await startEmbedded(join(folder, 'data'), { throwAway: false })
  await migrate(server.url)
  await withClient(server.url, async (client) => {
    await client.query(
      `INSERT INTO accounts (id, email, name, role) VALUES ($1, 'a@example.org', 'A', 'editor')`,
      [EDITOR],
    )
    await client.query(
      `INSERT INTO records (type, id, status, title, names, owner_id) VALUES ('actor', $1, 'draft', '{"fr": "A"}', '{A}', $2)`,
      [ID, EDITOR],
    )
    await client.query(
      `INSERT INTO revisions (record_type, record_id, number, snapshot, author_id, reason) VALUES ('actor', $1, 1, $2, $3, 'first')`,
      [ID, completeActor('A').content, EDITOR],
    )
  })
}, 60_000)

afterAll(async () => {
  await server.stop()
  await removeFolder(folder)
})

test('every save that was answered is there after each kill, whole and once; the one that was not is there whole or not at all', async () => {
  const answered = new Map<number, string>()
  const posted: Posted[] = []
  for (let kill = 1; kill <= KILLS; kill++) {
    const isDatabase = kill % 2 === 0
    const last = posted.at(-1)
    const isPending = last !== undefined && ![...answered.values()].includes(last.mark)
    await saveUntilKilled(isPending ? last : null, {
      posted,
      answered,
      isDatabase,
      enough: (SAVES * kill) / KILLS,
    })
    if (isDatabase) {
      await server.ended
      server = await startEmbedded(join(folder, 'data'), { throwAway: false })
    }
    await checkAll(answered, posted)
  }
  expect(answered.size).toBeGreaterThanOrEqual(SAVES - 1)
}, 180_000)

interface Round {
  posted: Posted[]
  answered: Map<number, string>
  /** Whether the database is killed, or else who saves. */
  isDatabase: boolean
  /** After so many answers. */
  enough: number
}

/** Lets an editor save until a process is killed, at a random moment of a save, and notes all that she was told. */
async function saveUntilKilled(pending: Posted | null, { posted, answered, isDatabase, enough }: Round) {
  const tools = ['--conditions=react-server', '--import', 'tsx']
  const saver = spawn(
    process.execPath,
    [...tools, 'tests/durability/saver.ts', ID, EDITOR, ...(pending ? [JSON.stringify(pending)] : [])],
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, DATABASE_URL: server.url } },
  )
  const ended = once(saver, 'exit')
  const database = isDatabase ? await postmaster() : null
  let isKilled = false
  for await (const line of createInterface(saver.stdout)) {
    const said = Said.parse(JSON.parse(line))
    if (said.what === 'saved') answered.set(said.version, said.mark)
    else if (posted.at(-1)?.token !== said.token) posted.push(said)
    if (answered.size < enough || isKilled) continue
    isKilled = true
    // Some way into the next save, another time at another step of it.
    setTimeout(
      () => (database === null ? saver.kill('SIGKILL') : process.kill(database, 'SIGKILL')),
      Math.random() * 25,
    )
  }
  await ended
  expect(isKilled, 'the editor ended before').toBe(true)
}

async function postmaster() {
  const file = await readFile(join(clusterIn(join(server.home, 'postgres')), 'postmaster.pid'), 'utf8')
  return Number(file.split('\n')[0])
}

async function checkAll(answered: Map<number, string>, posted: Posted[]) {
  const { version, revisions, audited } = await readBack()
  const marks = revisions.at(-1)?.aliases ?? []
  expect(revisions).toEqual(
    [[], ...marks].map((_, place) => ({ number: place + 1, aliases: marks.slice(0, place) })),
  )
  expect(version).toBe(revisions.length)
  expect(audited).toEqual(marks.map((_, place) => place + 2))
  for (const [number, mark] of answered) expect(marks[number - 2], `version ${number}`).toBe(mark)
  // Posted in this order, and only the last may still be without an answer.
  const all = posted.map(({ mark }) => mark)
  expect(marks).toEqual(all.slice(0, marks.length))
  expect(all.length - marks.length).toBeLessThanOrEqual(1)
}

async function readBack() {
  return withClient(server.url, async (client) => {
    const records = await client.query<{ version: number }>(`SELECT version FROM records WHERE id = $1`, [ID])
    const revisions = await client.query<{ number: number; snapshot: unknown }>(
      `SELECT number, snapshot FROM revisions WHERE record_id = $1 ORDER BY number`,
      [ID],
    )
    const audit = await client.query<{ version: number }>(
      `SELECT (detail->>'version')::int AS version FROM audit_entries WHERE record_id = $1 ORDER BY id`,
      [ID],
    )
    return {
      version: records.rows[0]?.version,
      revisions: revisions.rows.map(({ number, snapshot }) => ({
        number,
        aliases: ActorDraft.parse(snapshot).aliases,
      })),
      audited: audit.rows.map((entry) => entry.version),
    }
  })
}
