import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { joinEmbedded } from '@/lib/db/embedded'
import { freePort } from '@/lib/db/embedded-connection'
import { ensureBrowser } from '@/scripts/parts/browser'
import { removeFolder, temporaryFolder } from '@/scripts/parts/folders'

/**
 * Starts the site as `npm start` does, on a free port, with a database of its own in a temporary folder; the tests
 * find it in BASE_URL and its database in DATABASE_URL. With BASE_URL given, that running site is tested instead.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  await ensureBrowser()
  if (process.env.BASE_URL) return async () => undefined
  const folder = await temporaryFolder()
  const port = String(await freePort(0))
  const site = spawn(process.execPath, ['scripts/with-dependencies.mjs', 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: port,
      DATA_FOLDER: join(folder, 'data'),
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
    for await (const line of createInterface(site.stdout)) if (line.startsWith('Ready')) break
    if (site.exitCode !== null) throw new Error('The site did not start.')
    process.env.BASE_URL = `http://localhost:${port}`
    process.env.DATABASE_URL = await joinEmbedded(join(folder, 'data'))
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
