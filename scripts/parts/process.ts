import { readFileSync } from 'node:fs'
import { diskFull, StartError, wordsOf } from '@/lib/db/start-error'

const PARENT_EVERY_MS = 500
// npm and the terminal both pass on one Ctrl-C; what comes later than this is a second, impatient one.
const SAME_KEYSTROKE_MS = 500

type Closer = () => Promise<void> | void

const closers: Closer[] = []
let stoppedAt: number | null = null

/** Has `close` run when the process is asked to stop; the last one added runs first. */
export function onStop(close: Closer): void {
  closers.push(close)
}

/** Closes all that is open, then ends the process with `code`. */
export async function stop(code: number): Promise<never> {
  stoppedAt ??= Date.now()
  for (let close = closers.pop(); close; close = closers.pop()) {
    await Promise.resolve(close()).catch((error: unknown) => console.error(wordsOf(error)))
  }
  process.exit(code)
}

/**
 * Runs a script to its end: Ctrl-C and SIGTERM stop it cleanly with exit code 0, a second one at once with 1. A
 * StartError is one sentence and exit code 1; any other error shows its stack.
 */
export async function run(script: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
  stopWithNpm()
  try {
    await script()
  } catch (error) {
    if (stoppedAt !== null) return
    const known = error instanceof StartError ? error : diskFull(wordsOf(error), process.cwd())
    console.error(known?.message ?? error)
    await stop(1)
  }
}

let say = console.log

/** From now on steps are told on the error stream: what a command prints is for programs to read. */
export function progressAside(): void {
  say = console.error
}

/** Runs `work` and prints what was done and how long it took; `title` may take the result. */
export async function step<T>(title: string | ((result: T) => string), work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  const words = typeof title === 'string' ? title : title(result)
  say(`${words} (${duration(start)})`)
  return result
}

/** Seconds since `start` (of `performance.now()`), such as "1.4 s". */
export function duration(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}

function interrupt() {
  if (stoppedAt === null) stop(0)
  else if (Date.now() - stoppedAt > SAME_KEYSTROKE_MS) process.exit(1)
}

// A killed npm passes nothing on; without this its server would keep the port for ever.
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const starters = startersOf()
  const watch = setInterval(() => {
    if (startersOf() === starters) return
    clearInterval(watch)
    if (stoppedAt === null) stop(1)
  }, PARENT_EVERY_MS)
  watch.unref()
}

// npm starts a shell that starts this process; on Linux the shell stays, and says whether npm is still its parent.
function startersOf() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return String(process.ppid)
  }
}
