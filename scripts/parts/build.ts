import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskFull, StartError } from '@/lib/db/start-error'
import { node } from './child'
import { step } from './process'

const STAMP = '.next/source-hash'
const FOLDERS = ['app', 'components', 'docs', 'lib', 'messages', 'prisma', 'public']
const ROOT_FILE =
  /^(package(-lock)?\.json|tsconfig\.json|postcss\.config\.mjs|next\.config\.\w+|proxy\.ts|\.env)$/
const WITHOUT_EFFECT = /^lib\/db\/generated\/|^prisma\/reference\/|\.test\.tsx?$/

/** Builds the site unless the last finished build is of the same sources. Throws StartError with the build's own words. */
export async function buildIfNeeded(): Promise<void> {
  const hash = await hashSources()
  const built = await readFile(STAMP, 'utf8').catch(() => null)
  if (built === hash && existsSync('.next/BUILD_ID')) return
  await step('Build the site', async () => {
    const { code, output } = await node(['node_modules/next/dist/bin/next', 'build'], {
      env: { NODE_ENV: 'production' },
    })
    if (code !== 0)
      throw diskFull(output, process.cwd()) ?? new StartError(`${output}\nThe site cannot be built.`)
    await writeFile(STAMP, hash)
  })
}

async function hashSources() {
  const root = (await readdir('.')).filter((name) => ROOT_FILE.test(name))
  const nested = await Promise.all(FOLDERS.filter(existsSync).map(filesIn))
  const files = [...root, ...nested.flat()].filter((file) => !WITHOUT_EFFECT.test(file)).toSorted()
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file))
  return hash.digest('hex')
}

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}
