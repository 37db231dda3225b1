import { existsSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'
import { startEmbedded } from './embedded'
import { checkServer, withClient } from './server'

let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(() => removeFolder(folder))

function start() {
  return startEmbedded(folder, { throwAway: false })
}

test('a server left running by a killed process is ended, and keeps what was committed', async () => {
  const left = await start()
  await withClient(left.url, (client) => client.query('create table t as select 1 as n'))
  const next = await start()
  await left.ended
  const { rows } = await withClient(next.url, (client) => client.query('select n from t'))
  expect(rows).toEqual([{ n: 1 }])
  await next.stop()
})

test('a pid file of a process that is gone does not keep the server from starting', async () => {
  await (await start()).stop()
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid')
  await writeFile(file, `${process.pid}\n`)
  const server = await start()
  expect(await checkServer(server.url)).toBeGreaterThanOrEqual(15)
  await server.stop()
  expect(existsSync(file)).toBe(false)
})

test('nobody but the owner can read the password', async () => {
  const server = await start()
  const { mode } = await stat(join(folder, 'postgres', 'connection.json'))
  expect(mode & 0o077).toBe(0)
  await server.stop()
  await expect(checkServer(server.url)).rejects.toThrow('cannot be reached')
})
