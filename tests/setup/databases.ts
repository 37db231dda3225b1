import { randomUUID } from 'node:crypto'
import { withClient, withLock } from '@/lib/db/server'

export type TestDatabase = { url: string; drop: () => Promise<void> }

const COPYING = 7_301_003

/** A new database with all that the one at `model` holds. */
export async function copyDatabase(model: string): Promise<TestDatabase> {
  const template = new URL(model).pathname.slice(1)
  return createDatabase(model, `template "${template}" strategy file_copy`)
}

/** A new database on the server of `neighbour` that holds nothing. */
export async function emptyDatabase(neighbour: string): Promise<TestDatabase> {
  return createDatabase(neighbour, 'template template0')
}

async function createDatabase(neighbour: string, how: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const server = sibling(neighbour, 'postgres')
  const execute = (sql: string) => withClient(server, (client) => client.query(sql))
  // PostgreSQL refuses to copy one database twice at the same time.
  await withLock(server, COPYING, () => execute(`create database ${name} ${how}`))
  return {
    url: sibling(neighbour, name),
    drop: async () => {
      await execute(`drop database ${name} with (force)`)
    },
  }
}

function sibling(url: string, database: string) {
  const server = new URL(url)
  server.pathname = `/${database}`
  return server.href
}
