import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { joinEmbedded } from '@/lib/db/embedded'
import { freePort } from '@/lib/db/embedded-connection'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'

/** A running site that nobody else uses, with a database of its own. */
export interface OwnSite {
  url: string
  /** The database, as its owner. */
  databaseUrl: string
  /** The file that the database server writes its log to. */
  databaseLog: string
  /** What it printed until it was ready. */
  said: string[]
  stop: () => Promise<void>
}

/**
 * Starts the site as `npm start` does, on a free port, with the reference dataset in a temporary folder; `settings` are
 * what its operator sets besides.
 */
export async function startOwnSite(settings: Record<string, string> = {}): Promise<OwnSite> {
  const folder = await temporaryFolder()
  const data = join(folder, 'data')
  const port = String(await freePort(0))
  const site = spawn(process.execPath, ['scripts/with-dependencies.mjs', 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...settings,
      PORT: port,
      DATA_FOLDER: data,
      DATABASE_URL: '',
      NODE_ENV: 'production',
    },
  })
  const ended = once(site, 'exit')
  const stop = async () => {
    if (site.exitCode === null) site.kill('SIGTERM')
    await ended
    await removeFolder(folder)
  }
  try {
    const said: string[] = []
    for await (const line of createInterface(site.stdout)) {
      said.push(line)
      if (line.startsWith('Ready')) break
    }
    if (site.exitCode !== null) throw new Error('The site did not start.')
    const databaseUrl = await joinEmbedded(data)
    const databaseLog = join(data, 'postgres.log')
    return { url: `http://localhost:${port}`, databaseUrl, databaseLog, said, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
