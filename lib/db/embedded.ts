import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { clusterIn, createCluster } from './embedded-cluster'
import { answers, choosePort, urlOf } from './embedded-connection'
import { stopOrphan } from './embedded-orphan'
import {
  type Binaries,
  findBinaries,
  publicHome,
  reachable,
  type ServerOwner,
  serverOwner,
} from './postgres-binaries'
import { withClient } from './server'
import { diskFull, StartError, wordsOf } from './start-error'

const DATABASE = 'reperes'
// After a crash the server first replays its log, which may take a while on a slow disk.
const READY_WITHIN_MS = 120_000

export type EmbeddedServer = {
  /** Where its database is: postgresql://… */
  url: string
  /** The folder that holds its files and its log; not the one asked for when its account cannot enter that. */
  home: string
  /** Settles when the server has ended, asked or not. */
  ended: Promise<void>
  /** Refuses new work, rolls back what runs (fast shutdown) and waits until the server has ended. */
  stop: () => Promise<void>
}

/**
 * Starts the embedded PostgreSQL whose files are in `folder`, made on first use, listening on 127.0.0.1 only.
 * What an earlier process left (a running server, half-made files, a stale pid file) is put right first.
 * With `throwAway` it does not wait for the disk, and is gone, files included, when this process exits.
 * The caller makes sure that one process at a time uses a folder. Throws StartError when it cannot start.
 */
export async function startEmbedded(
  folder: string,
  { throwAway }: { throwAway: boolean },
): Promise<EmbeddedServer> {
  const owner = serverOwner()
  const home = homeOf(folder, owner)
  const data = join(home, 'postgres')
  try {
    const binaries = await findBinaries(owner)
    await mkdir(home, { recursive: true })
    if (existsSync(data)) await stopOrphan(clusterIn(data))
    else await createCluster(binaries, owner, data)
    const child = await launch({ binaries, owner, home, data, throwAway })
    if (throwAway) removeOnExit(child, home)
    try {
      await createDatabase(await urlOf(data, 'postgres'))
    } catch (error) {
      await stop(child)
      throw error
    }
    const ended = once(child, 'exit').then(() => undefined)
    return { url: await urlOf(data, DATABASE), home, ended, stop: () => stop(child) }
  } catch (error) {
    throw diskFull(wordsOf(error), home) ?? error
  }
}

/** The address of the database in `folder`, whose server another process runs; waits until it answers. */
export async function joinEmbedded(folder: string): Promise<string> {
  const data = join(homeOf(folder, serverOwner()), 'postgres')
  const end = Date.now() + READY_WITHIN_MS
  for (;;) {
    const url = await urlOf(data, DATABASE).catch(() => null)
    if (url && (await answers(url))) return url
    if (Date.now() > end) throw new StartError(`The database in ${folder} does not answer.`)
    await delay(100)
  }
}

// Root's server runs as another account, which cannot enter a clone under /root or in a private temporary folder.
function homeOf(folder: string, owner: ServerOwner) {
  return reachable(folder, owner) ? resolve(folder) : publicHome(folder)
}

type Launch = { binaries: Binaries; owner: ServerOwner; home: string; data: string; throwAway: boolean }

async function launch({ binaries, owner, home, data, throwAway }: Launch): Promise<ChildProcess> {
  const log = join(home, 'postgres.log')
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(data)
    const output = await open(log, 'w')
    const child = spawn(
      binaries.postgres,
      ['-D', clusterIn(data), '-p', String(port), ...settings(throwAway)],
      {
        ...owner,
        cwd: clusterIn(data),
        // Its own process group: Ctrl-C in a terminal must not end it before the requests that need it.
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
        env: { ...process.env, LC_MESSAGES: 'C' },
      },
    )
    const over = once(child, 'exit').then(() => readFile(log, 'utf8'), wordsOf)
    await output.close()
    const words = await Promise.race([over, becomesReady(data, child)])
    if (words === null) {
      child.unref()
      return child
    }
    await stop(child)
    // Between choosing a port and using it another program may take it; a killed server's memory lingers a moment.
    const passing = /Address already in use|pre-existing shared memory block/.test(words)
    if (!passing || attempt === 5) throw diskFull(words, home) ?? new StartError(whyNot(words, log))
    await delay(500)
  }
}

function settings(throwAway: boolean) {
  const safe = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC' }
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const all = Object.entries(throwAway ? { ...safe, ...fast } : safe)
  return all.flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Null when the server answers, words when it takes too long; never settles when it ends. */
async function becomesReady(data: string, child: ChildProcess): Promise<string | null> {
  const url = await urlOf(data, 'postgres')
  const end = Date.now() + READY_WITHIN_MS
  while (!hasEnded(child)) {
    if (await answers(url)) return null
    if (Date.now() > end) return 'it does not answer'
    await delay(30)
  }
  return new Promise(() => undefined)
}

async function createDatabase(url: string) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(DATABASE)}`)
  })
}

async function stop(child: ChildProcess) {
  if (hasEnded(child)) return
  const exited = once(child, 'exit')
  child.ref()
  child.kill('SIGINT')
  const immediate = setTimeout(() => child.kill('SIGQUIT'), 10_000)
  await exited
  clearTimeout(immediate)
}

function hasEnded(child: ChildProcess) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

function removeOnExit(child: ChildProcess, home: string) {
  process.once('exit', () => {
    if (!hasEnded(child)) child.kill('SIGQUIT')
    rmSync(home, { recursive: true, force: true })
  })
}

function whyNot(log: string, file: string) {
  const lines = log.trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1)
  return `The embedded PostgreSQL does not start (its log is ${file}): ${reason}`
}
