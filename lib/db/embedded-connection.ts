import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { withClient } from './server'

const Connection = z.object({ password: z.string(), port: z.number() })

/** Draws the password of a new cluster and keeps it in its folder, readable by its owner only. */
export async function drawPassword(data: string): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await keep(data, { password, port: 0 })
  return password
}

/** The address of `database` on the cluster whose files are in `data`. */
export async function urlOf(data: string, database: string): Promise<string> {
  const { password, port } = await read(data)
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** A free port for the cluster in `data`, the last one where possible; kept, so that `urlOf` knows it. */
export async function choosePort(data: string): Promise<number> {
  const known = await read(data)
  const port = (await freePort(known.port)) ?? (await freePort(0)) ?? 0
  if (port !== known.port) await keep(data, { ...known, port })
  return port
}

/** Whether the server at `url` answers a query now. */
export async function answers(url: string): Promise<boolean> {
  return withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  )
}

/** `wanted` when nothing listens there on 127.0.0.1, else null; 0 finds any free port. */
export async function freePort(wanted: number): Promise<number | null> {
  const server = createServer()
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  )
  server.listen(wanted, '127.0.0.1')
  if (!(await listening)) return null
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : null
}

async function read(data: string) {
  return Connection.parse(JSON.parse(await readFile(join(data, 'connection.json'), 'utf8')))
}

async function keep(data: string, connection: z.infer<typeof Connection>) {
  await writeFile(join(data, 'connection.json'), JSON.stringify(connection), { mode: 0o600 })
}
