import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { databaseUrl } from '@/lib/env'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'
import { emptyDatabase } from '@/tests/setup/databases'
import { drift } from './drift'
import { withClient } from './server'

test('the migrations make exactly what the Prisma schema says', async () => {
  expect(await drift(databaseUrl())).toBe('')
})

test('what the migrations forgot is told as SQL', async () => {
  const database = await emptyDatabase(inject('referenceUrl'))
  onTestFinished(database.drop)
  await withClient(database.url, (client) => client.query('create table things (id text primary key)'))
  const folder = await temporaryFolder()
  onTestFinished(() => removeFolder(folder))
  const columns = 'id String @id\n name String?'
  const schema = `datasource db {\n provider = "postgresql"\n}\nmodel Thing {\n ${columns}\n @@map("things")\n}`
  await writeFile(join(folder, 'schema.prisma'), schema)
  expect(await drift(database.url, folder)).toContain('ADD COLUMN     "name" TEXT')
})
