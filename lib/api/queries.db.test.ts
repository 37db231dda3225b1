import { expect, test, vi } from 'vitest'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { isReady } from './queries'

const change = (sql: string) => withClient(databaseUrl(), (client) => client.query(sql))

test('a migrated database is ready', async () => {
  expect(await isReady()).toBe(true)
})

test('a database that lacks the newest migration is not ready', async () => {
  const newest = '(SELECT max(migration_name) FROM _prisma_migrations)'
  await change(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${newest}`)
  expect(await isReady()).toBe(false)
  await change('UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL')
  expect(await isReady()).toBe(true)
})

test('a database that cannot answer is not ready, and the log says why', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await change('ALTER FUNCTION newest_migration() RENAME TO gone')
  expect(await isReady()).toBe(false)
  expect(log).toHaveBeenCalledOnce()
  await change('ALTER FUNCTION gone() RENAME TO newest_migration')
  log.mockRestore()
})
