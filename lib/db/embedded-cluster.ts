import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { drawPassword } from './embedded-connection'
import { type Binaries, giveTo, type ServerOwner } from './postgres-binaries'
import { diskFull, StartError, wordsOf } from './start-error'

const run = promisify(execFile)

// Letters beyond ASCII need a UTF-8 locale of the system; every Linux and macOS has one of these.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

/** The folder inside `data` that is PostgreSQL's own; its connection file stands beside it. */
export function clusterIn(data: string): string {
  return join(data, 'cluster')
}

/**
 * Makes the files of a new cluster in `data`, whole or not at all: they are made under another name and moved.
 * Encoding UTF-8; the same collation (by code point) on every system. Its superuser is `postgres`, by password.
 */
export async function createCluster(binaries: Binaries, owner: ServerOwner, data: string): Promise<void> {
  const home = dirname(data)
  const prefix = `${basename(data)}.new-`
  const leftovers = (await readdir(home)).filter((name) => name.startsWith(prefix))
  for (const name of leftovers) await rm(join(home, name), { recursive: true, force: true })

  const draft = join(home, `${prefix}${process.pid}`)
  try {
    for (const locale of LOCALES) {
      if (await initialise(binaries.initdb, owner, draft, locale)) break
    }
    await rename(draft, data)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

/** False when the system does not have `locale`. */
async function initialise(initdb: string, owner: ServerOwner, draft: string, locale: string) {
  const secret = `${draft}.secret`
  const cluster = clusterIn(draft)
  await mkdir(cluster, { recursive: true })
  await giveTo(owner, draft)
  await giveTo(owner, cluster)
  const password = await drawPassword(draft)
  await writeFile(secret, password, { mode: 0o600 })
  await giveTo(owner, secret)
  const options = [
    `--pgdata=${cluster}`,
    `--pwfile=${secret}`,
    `--locale=${locale}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-messages=C',
  ]
  try {
    await run(initdb, options, { ...owner, cwd: cluster })
    return true
  } catch (error) {
    const words = wordsOf(error)
    if (/invalid locale name|locale name .* is/i.test(words)) return false
    throw (
      diskFull(words, dirname(draft)) ??
      new StartError(`The embedded PostgreSQL cannot be set up: ${lastLine(words)}`)
    )
  } finally {
    await rm(secret, { force: true })
  }
}

function lastLine(words: string) {
  return words.split('\n').findLast((line) => line.includes('error:')) ?? words
}
