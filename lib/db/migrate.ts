import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { MIGRATIONS, type Migration, readMigrations } from './migrations'
import { withClient } from './server'
import { diskFull, StartError, wordsOf } from './start-error'

const LOCK = 7_301_001

// Prisma's own table, column by column, so that `prisma migrate` commands read it as their own.
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/**
 * Brings the database at `url` to the state of the migrations in `folder` and returns the names of those it applied.
 * A migration and its record are one transaction, so a killed process leaves nothing half done; processes that start
 * together take turns. Throws StartError, naming the migration, when one fails or no longer fits the database.
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder)
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const applied = await appliedTo(client)
    checkHistory(migrations, applied)
    const missing = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  })
}

/** Name and checksum of each migration that the database holds. */
async function appliedTo(client: pg.Client) {
  await client.query(TABLE)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null`,
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function checkHistory(migrations: Migration[], applied: Map<string, string>) {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new StartError(
        `The database has the migration ${name}, which this version does not know: update the code.`,
      )
    }
    if (known.get(name) !== checksum) {
      throw new StartError(
        `The migration ${name} was changed after the database had applied it: restore the file.`,
      )
    }
  }
}

async function apply(client: pg.Client, { name, script, checksum }: Migration) {
  try {
    await client.query('begin')
    await client.query(script)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw (
      diskFull(wordsOf(error), 'the database') ??
      new StartError(`The migration ${name} failed: ${reason(error)}`)
    )
  }
}

function reason(error: unknown) {
  if (!(error instanceof pg.DatabaseError)) return wordsOf(error)
  return [error.message, error.detail, error.hint].filter(Boolean).join('. ')
}
