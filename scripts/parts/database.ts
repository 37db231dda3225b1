import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type EmbeddedServer, joinEmbedded, startEmbedded } from '@/lib/db/embedded'
import { takeLock } from '@/lib/db/instance-lock'
import { migrate } from '@/lib/db/migrate'
import { checkServer, withClient } from '@/lib/db/server'
import { diskFull, StartError } from '@/lib/db/start-error'
import { node } from './child'
import { dataFolder } from './folders'
import { onStop, step, stop } from './process'

const REFERENCE = 'prisma/reference'
const PATIENCE_MS = 3_000
const AS_SERVER = ['--conditions=react-server', '--import', 'tsx']

/**
 * Makes the database ready and puts its address in DATABASE_URL, where the application looks for it. When another
 * process of this folder runs the embedded server, `share` uses that one; without it there is only room for one.
 */
export async function openDatabase({ share }: { share: boolean }): Promise<string> {
  const given = process.env.DATABASE_URL
  const url = given ? await openGiven(given) : await openEmbedded(share)
  process.env.DATABASE_URL = url
  await step(
    (applied: string[]) =>
      `Migrate the database: ${applied.length === 0 ? 'nothing to do' : applied.join(', ')}`,
    () => migrate(url),
  )
  return url
}

/**
 * Loads the reference dataset, published, into a database that has no event yet. Processes that start together are
 * safe: one import waits for the other and then finds nothing to do.
 */
export async function loadReference(url: string): Promise<void> {
  if (await hasEvents(url)) return
  await step('Load the reference dataset', async () => {
    const { code, output } = await importInto(url, [REFERENCE])
    if (code === 0) return
    throw (
      diskFull(output, 'the database') ?? new StartError(`The reference dataset cannot be loaded:\n${output}`)
    )
  })
}

/** Runs the import with its arguments; a process of its own, because it needs the server's build of React. */
export async function importInto(url: string, args: string[], options: { shown?: boolean } = {}) {
  return node([...AS_SERVER, 'scripts/parts/load.ts', ...args], { ...options, env: { DATABASE_URL: url } })
}

/** Runs a command on the accounts of the database that was opened; a process of its own for the same reason. */
export async function manageAccounts(args: string[], options: { shown?: boolean } = {}) {
  return node([...AS_SERVER, 'scripts/parts/manage.ts', ...args], options)
}

/** Prints what articles say; a process of its own for the same reason. */
export async function readArticles(args: string[], options: { shown?: boolean } = {}) {
  return node([...AS_SERVER, 'scripts/parts/read-articles.ts', ...args], options)
}

/** Prints how well articles are read, against the gold; a process of its own for the same reason. */
export async function scoreArticles(args: string[], options: { shown?: boolean } = {}) {
  return node([...AS_SERVER, 'scripts/parts/score-articles.ts', ...args], options)
}

/** Shows the link that creates the first admin, while there is no account. */
export async function showFirstLink(url: string): Promise<void> {
  const isFirst = await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from accounts limit 1')
    return rowCount === 0
  })
  if (isFirst) await manageAccounts(['first-link'], { shown: true })
}

async function openGiven(url: string) {
  await step(
    (version: number) => `Use the database of DATABASE_URL: PostgreSQL ${version}`,
    () => checkServer(url),
  )
  return url
}

async function openEmbedded(share: boolean) {
  const folder = dataFolder()
  const lock = await lockOf(folder, share ? 0 : PATIENCE_MS)
  if (!lock.held) {
    if (share) return joinEmbedded(folder)
    throw new StartError(
      `Repères Sahel already runs on the database in ${folder} (process ${lock.by}): stop it first.`,
    )
  }
  onStop(lock.release)
  let asked = false
  const starting = startEmbedded(folder, { throwAway: false })
  onStop(async () => {
    asked = true
    await starting.then(
      (server) => server.stop(),
      () => undefined,
    )
  })
  const server = await step(
    ({ home }: EmbeddedServer) => `Start the embedded PostgreSQL in ${home}`,
    () => starting,
  )
  server.ended.then(() => {
    if (asked) return
    console.error(`The embedded PostgreSQL has stopped by itself: its log is in ${server.home}.`)
    return stop(1)
  })
  return server.url
}

// A process that is stopping lets go within a moment.
async function lockOf(folder: string, patience: number) {
  const end = Date.now() + patience
  for (;;) {
    const lock = await takeLock(join(folder, 'lock.json'))
    if (lock.held || Date.now() > end) return lock
    await delay(100)
  }
}

async function hasEvents(url: string) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from events limit 1')
    return rowCount !== 0
  })
}
