import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'
import { takeLock } from './instance-lock'

async function lockFile() {
  const folder = await temporaryFolder()
  onTestFinished(() => removeFolder(folder))
  return join(folder, 'lock.json')
}

test('of many that ask at once, one gets the lock and the others learn who has it', async () => {
  const file = await lockFile()
  const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(file)))
  expect(locks.filter((lock) => lock.held)).toHaveLength(1)
  expect(locks.filter((lock) => !lock.held)).toEqual(Array(7).fill({ held: false, by: process.pid }))
})

test('a lock that was let go can be taken again', async () => {
  const file = await lockFile()
  const first = await takeLock(file)
  if (first.held) await first.release()
  expect(await takeLock(file)).toMatchObject({ held: true })
})

test.each(['', 'not json', JSON.stringify({ pid: process.pid, port: 1, word: 'dead' })])(
  'what a killed process left behind (%o) is replaced',
  async (remains) => {
    const file = await lockFile()
    await writeFile(file, remains)
    const locks = await Promise.all([takeLock(file), takeLock(file)])
    expect(locks.filter((lock) => lock.held)).toHaveLength(1)
    expect(await readdir(join(file, '..'))).toEqual(['lock.json'])
  },
)
