import pg from 'pg'
import { StartError, wordsOf } from './start-error'

const OLDEST = 15

/** Runs `work` on one connection to `url` and closes it, whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A connection lost while idle emits 'error'; the next query reports it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Runs `work` while no other process holds the same `lock` on the database at `url`; others wait for their turn.
 * A process that dies lets go of its lock with its connection.
 */
export async function withLock<T>(url: string, lock: number, work: () => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    return work()
  })
}

/** The version of the server at `url`, such as 18. Throws StartError when it cannot be used, saying why. */
export async function checkServer(url: string): Promise<number> {
  const place = placeOf(url)
  const version = await withClient(url, readVersion).catch((error: unknown) => {
    throw new StartError(refusal(place, error))
  })
  if (version < OLDEST) {
    throw new StartError(
      `The server at ${place.host} is PostgreSQL ${version}: version ${OLDEST} or newer is needed.`,
    )
  }
  return version
}

async function readVersion(client: pg.Client) {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
}

function placeOf(url: string) {
  try {
    const { protocol, host, pathname, searchParams, username } = new URL(url)
    if (protocol === 'postgres:' || protocol === 'postgresql:') {
      const socket = searchParams.get('host')
      return {
        host: host || socket || 'localhost',
        database: decodeURIComponent(pathname.slice(1)),
        user: decodeURIComponent(username),
      }
    }
  } catch {
    // Falls through to the sentence below, which never repeats the address: it may hold a password.
  }
  throw new StartError(
    'DATABASE_URL is not an address of the form postgresql://user:password@host:5432/name.',
  )
}

function refusal({ host, database, user }: ReturnType<typeof placeOf>, error: unknown) {
  const code = error instanceof pg.DatabaseError ? error.code : undefined
  if (code === '3D000') return `There is no database “${database}” on ${host}: create it, then start again.`
  if (code === '28P01' || code === '28000') {
    return `The server at ${host} refuses the user “${user}” of DATABASE_URL: ${wordsOf(error)}.`
  }
  return `The database of DATABASE_URL at ${host} cannot be reached: ${wordsOf(error)}.`
}
