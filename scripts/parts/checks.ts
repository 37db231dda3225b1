import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { node } from './child'

type Outcome = { passed: number; failed: number; output: string }
type Check = { title: string; run: (folder: string) => Promise<Outcome> }

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** All that `npm test` checks, in order, the quick ones first. Each writes its report into the folder it is given. */
export const CHECKS: Check[] = [
  { title: 'format and lint', run: () => tool('@biomejs/biome/bin/biome', 'ci', '.') },
  { title: 'types', run: checkTypes },
  { title: 'dead code', run: () => tool('knip/bin/knip.js') },
  { title: 'unit tests', run: (folder) => vitest('unit', folder) },
  { title: 'database tests', run: (folder) => vitest('db', folder) },
  { title: 'end-to-end tests', run: playwright },
]

// What fails is read in logs too.
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined }

async function tool(path: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await node([join('node_modules', path), ...args], { env: plain })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

// The types of routes are written by Next, and are missing in a fresh clone.
async function checkTypes() {
  const routes = await tool('next/dist/bin/next', 'typegen')
  return routes.failed > 0 ? routes : tool('typescript/bin/tsc', '--noEmit')
}

async function vitest(project: string, folder: string): Promise<Outcome> {
  const report = join(folder, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const ended = await node(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], {
    env: plain,
  })
  const { numPassedTests: passed, numFailedTests: failed } = await read(report, VitestReport, {
    numPassedTests: 0,
    numFailedTests: 0,
  })
  return counted(ended, passed, failed)
}

async function playwright(folder: string): Promise<Outcome> {
  const report = join(folder, 'e2e.json')
  const ended = await node(['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], {
    env: { ...plain, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const { stats } = await read(report, PlaywrightReport, { stats: { expected: 0, unexpected: 0, flaky: 0 } })
  return counted(ended, stats.expected, stats.unexpected + stats.flaky)
}

// A file that does not load, or a set-up that fails, has no test to count and yet is a failure.
function counted(
  { code, output }: { code: number; output: string },
  passed: number,
  failed: number,
): Outcome {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output }
}

async function read<T>(file: string, schema: z.ZodType<T>, nothing: T): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? nothing : schema.parse(JSON.parse(text))
}
