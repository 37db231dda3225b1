// The door of every `npm run`: plain JavaScript, because nothing is installed yet when it starts.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const OLDEST_NODE = [20, 19]

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.CHECKPOINT_DISABLE = '1'

checkNode()
if (!hasDependencies()) {
  step('Install dependencies', 'npm', ['ci', '--no-audit', '--no-fund'])
  generate()
} else if (isOlder('lib/db/generated/client.ts', newestSchema())) {
  generate()
}
if (existsSync('.env')) process.loadEnvFile('.env')

// In this same process, so that a signal finds it directly and no half of it can be killed alone.
const [name = 'start'] = process.argv.splice(2, 1)
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(join(root, 'scripts', `${name}.ts`)).href)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [needed, least] = OLDEST_NODE
  if (major > needed || (major === needed && minor >= least)) return
  fail(`Node.js ${needed}.${least} or newer is needed; this is ${process.versions.node}.`)
}

// What npm says it installed, compared with what the lock asks for; an interrupted installation has no such file.
function hasDependencies() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = packagesOf('package-lock.json')
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const present = installed[path]
    return present ? present.version === version : optional === true
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function generate() {
  step('Generate the database client', process.execPath, ['node_modules/prisma/build/index.js', 'generate'])
}

function newestSchema() {
  const files = readdirSync('prisma', { recursive: true }).filter((file) => file.endsWith('.prisma'))
  return Math.max(...files.map((file) => statSync(join('prisma', file)).mtimeMs))
}

function isOlder(file, time) {
  return !existsSync(file) || statSync(file).mtimeMs < time
}

function step(title, command, args) {
  const start = performance.now()
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(0)
  if (status !== 0) {
    const words = [error?.message, stdout, stderr].filter(Boolean).join('\n')
    console.error(words)
    fail(adviceFor(title, words))
  }
  // Not among what a command prints, which programs may read.
  console.error(`${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

function adviceFor(title, words) {
  if (/ENOSPC|No space left/i.test(words))
    return `The disk is full: free some space in ${root} and start again.`
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|network/i.test(words)) {
    return `${title} failed: the npm registry cannot be reached; check the connection and start again.`
  }
  return `${title} failed, for the reason above; put it right, or remove node_modules, and start again.`
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
