import { existsSync } from 'node:fs'
import { StartError } from '@/lib/db/start-error'
import { command, node } from './child'

const SYSTEM_CHROMIUM = '/usr/bin/chromium'

// Without a display, as root, and asking nothing of other hosts.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How Playwright starts the browser: the system's Chromium where there is one, else Playwright's own. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  return existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM, args: FLAGS } : { args: [] }
}

/** Installs a browser where there is none. Throws StartError when that fails. */
export async function ensureBrowser(): Promise<void> {
  if (existsSync(SYSTEM_CHROMIUM)) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await command('apt-get', ['update'])
    await command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    if (existsSync(SYSTEM_CHROMIUM)) return
  }
  const { code, output } = await node(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (code === 0) return
  throw new StartError(
    `${output}\nNo browser can be installed for the tests: install Chromium as ${SYSTEM_CHROMIUM}.`,
  )
}
