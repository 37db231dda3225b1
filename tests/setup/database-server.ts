import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/lib/db/embedded'
import { migrate } from '@/lib/db/migrate'
import { loadReference } from '@/scripts/parts/database'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database that holds the reference dataset: the model of every test file's own. */
    referenceUrl: string
  }
}

/** Starts a throw-away PostgreSQL, loads the reference dataset once, and removes everything when the tests are over. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder()
  const server = await startEmbedded(join(folder, 'data'), { throwAway: true })
  const stop = async () => {
    await server.stop()
    await removeFolder(folder)
  }
  try {
    await migrate(server.url)
    await loadReference(server.url)
    project.provide('referenceUrl', server.url)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
