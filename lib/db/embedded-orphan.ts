import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from './start-error'

const GONE_WITHIN_MS = 30_000

/**
 * Ends the server that a killed process left running on the files in `cluster`, letting its statements finish as a
 * fast shutdown does, and removes a pid file that belongs to nobody. Throws StartError when the server does not end.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0])
  if (isServerOf(pid, cluster)) {
    process.kill(pid, 'SIGINT')
    const end = Date.now() + GONE_WITHIN_MS
    while (isServerOf(pid, cluster)) {
      if (Date.now() > end)
        throw new StartError(`An earlier PostgreSQL (process ${pid}) does not end: stop it.`)
      await delay(50)
    }
  }
  await rm(file, { force: true })
}

// A process number alone proves nothing: after a restart of the machine it may be anybody's.
function isServerOf(pid: number, cluster: string) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  return commandOf(pid).includes(cluster)
}

function commandOf(pid: number) {
  try {
    // Small Linux images have no `ps`; other systems have no /proc.
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
