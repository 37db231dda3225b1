import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onStop } from './process'

// A killed process tells its children nothing: a build that went on alone would be in the way of the next start.
const WATCH =
  'const p = process.ppid; setInterval(() => { if (process.ppid !== p) process.exit(1) }, 200).unref()'
const ENDS_WITH_PARENT = ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`]

export type Ended = { code: number; output: string }

/**
 * Runs Node with `args` and answers with its exit code and what it printed, which is shown only where `shown` says
 * so. A child never outlives this process.
 */
export async function node(
  args: string[],
  options: { env?: Record<string, string | undefined>; shown?: boolean } = {},
): Promise<Ended> {
  return command(process.execPath, [...ENDS_WITH_PARENT, ...args], options)
}

/** Like `node`, for any program. */
export async function command(
  program: string,
  args: string[],
  { env, shown = false }: { env?: Record<string, string | undefined>; shown?: boolean } = {},
): Promise<Ended> {
  const stdio = shown ? 'inherit' : 'pipe'
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', stdio, stdio] })
  const ended = once(child, 'close')
  onStop(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await ended
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await ended
  return { code: typeof code === 'number' ? code : 1, output }
}
