import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the embedded database lives: DATA_FOLDER, else `.data` of this checkout. */
export function dataFolder(): string {
  return resolve(process.env.DATA_FOLDER ?? '.data')
}

/** A new folder for tests. Root's PostgreSQL runs as another account, which has to be able to enter it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-'))
  await chmod(folder, 0o755)
  return folder
}

/** Removes a folder that `temporaryFolder` made. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
