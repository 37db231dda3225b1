import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'
import { emptyDatabase, type TestDatabase } from '@/tests/setup/databases'
import { migrate } from './migrate'
import { withClient } from './server'

let database: TestDatabase

beforeEach(async () => {
  database = await emptyDatabase(inject('referenceUrl'))
})

afterEach(() => database.drop())

async function folderOf(migrations: Record<string, string>) {
  const folder = await temporaryFolder()
  onTestFinished(() => removeFolder(folder))
  for (const [name, script] of Object.entries(migrations)) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'migration.sql'), script)
  }
  return folder
}

async function valuesOf(sql: string) {
  const { rows } = await withClient(database.url, (client) => client.query({ text: sql, rowMode: 'array' }))
  return rows.flat()
}

test('migrations apply in the order of their names, and once', async () => {
  const folder = await folderOf({ '2_rows': 'insert into t values (1)', '1_table': 'create table t (n int)' })
  expect(await migrate(database.url, folder)).toEqual(['1_table', '2_rows'])
  expect(await migrate(database.url, folder)).toEqual([])
  expect(await valuesOf('select n from t')).toEqual([1])
})

test('processes that start together apply each migration once', async () => {
  const folder = await folderOf({ '1_table': 'create table t (n int); insert into t values (1)' })
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
  expect(applied.flat()).toEqual(['1_table'])
  expect(await valuesOf('select n from t')).toEqual([1])
})

test('a migration that fails is named, leaves nothing behind, and can be put right', async () => {
  const broken = await folderOf({ '1_table': 'create table t (n int); select 1 / 0' })
  await expect(migrate(database.url, broken)).rejects.toThrow(
    'The migration 1_table failed: division by zero',
  )
  expect(await valuesOf("select to_regclass('t')")).toEqual([null])
  const mended = await folderOf({ '1_table': 'create table t (n int)' })
  expect(await migrate(database.url, mended)).toEqual(['1_table'])
})

test('a migration that was changed after it was applied is refused', async () => {
  await migrate(database.url, await folderOf({ '1_table': 'create table t (n int)' }))
  const changed = await folderOf({ '1_table': 'create table t (n bigint)' })
  await expect(migrate(database.url, changed)).rejects.toThrow('1_table was changed')
})

test('a database from a newer version is refused', async () => {
  await migrate(database.url, await folderOf({ '1_table': 'select 1', '2_newer': 'select 1' }))
  const older = await folderOf({ '1_table': 'select 1' })
  await expect(migrate(database.url, older)).rejects.toThrow('2_newer, which this version does not know')
})

test('functions with semicolons in their bodies arrive whole', async () => {
  const body = "create function f() returns text language plpgsql as $$ begin return 'a;b'; end $$"
  await migrate(database.url, await folderOf({ '1_function': body }))
  expect(await valuesOf('select f()')).toEqual(['a;b'])
})
