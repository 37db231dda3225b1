import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const Holder = z.object({ pid: z.number(), port: z.number(), word: z.string() })
type Holder = z.infer<typeof Holder>

export type InstanceLock = { held: true; release: () => Promise<void> } | { held: false; by: number }

/**
 * Takes the lock `file`, or says which process has it. A dead process holds nothing: the holder answers on a local
 * port with the word written in the file, so that neither a kill nor a reused process number can fool anyone.
 */
export async function takeLock(file: string): Promise<InstanceLock> {
  await mkdir(dirname(file), { recursive: true })
  const word = randomUUID()
  const server = createServer((socket) => socket.on('error', () => undefined).end(word))
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const mine = JSON.stringify({ pid: process.pid, port, word } satisfies Holder)

  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 })
      return { held: true, release: () => release(file, server) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = await read(file)
    if (holder && (await isAlive(holder))) {
      server.close()
      return { held: false, by: holder.pid }
    }
    await clear(file, holder)
  }
}

// Moved before it is removed: between reading and removing, somebody else may have put a living lock there.
async function clear(file: string, dead: Holder | null) {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  const holder = await read(aside)
  if (holder && holder.word !== dead?.word) await rename(aside, file)
  else await rm(aside, { force: true })
}

async function read(file: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

async function isAlive({ port, word }: Holder) {
  const socket = connect(port, '127.0.0.1')
  return text(socket).then(
    (answer) => answer === word,
    () => false,
  )
}

async function release(file: string, server: ReturnType<typeof createServer>) {
  await rm(file, { force: true })
  server.close()
}
