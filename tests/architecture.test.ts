import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Who may know whom; the first row that fits a file is its rule. An arrow that is not drawn here does not exist. */
const ARROWS: [from: RegExp, to: RegExp][] = [
  [/^(tests|e2e)\/|\.test\.tsx?$/, /./],
  [/^scripts\//, /^(scripts|lib|components|prisma|messages)\//],
  [/^proxy\.ts/, /^lib\/(auth|history|i18n|records)\//],
  // Readers' side: nothing that shows a draft.
  [
    /^app\/(\[locale\]\/\(site\)|api\/v1)\//,
    /^app\/(styles|\[locale\]\/\(site\))\/[\w-]+(\.css|-pages)$|^components\/|^messages\/|^lib\/(?!db\/|[\w-]+\/([\w-]*mutations|[\w-]*desk))/,
  ],
  [
    /^app\//,
    /^app\/(styles|\[locale\]\/admin)\/[\w-]+(\.css|-pages)$|^components\/|^messages\/|^lib\/(?!db\/|[\w-]+\/[\w-]*mutations)/,
  ],
  [/^components\/(ui|charts)\//, /^components\/(ui|charts)\/|^lib\/(edtf|i18n|vocabulary|url)/],
  [
    /^components\//,
    /^components\/|^lib\/(?!db\/|[\w-]+\/(queries|[\w-]*mutations|[\w-]*desk|record|related|conditions|facets|rows)$)/,
  ],
  [
    /^lib\/(db|edtf|env|i18n|url|vocabulary)\b/,
    /^lib\/(db|edtf|env|i18n|url|vocabulary)\b|^messages\/|^prisma\//,
  ],
  [
    /^lib\/[\w-]+\/(schema|filters|content)\.ts/,
    /^lib\/(?!db\/|[\w-]+\/(queries|[\w-]*mutations|[\w-]*desk|actions)$)/,
  ],
  [
    /^lib\/[\w-]+\/(queries|[\w-]*mutations|[\w-]*desk|record|related|conditions|facets)\.ts/,
    /^(lib\/(?![\w-]+\/actions$)|messages\/)/,
  ],
  [/^lib\/[\w-]+\/actions\.ts/, /^lib\/(?!db\/)/],
  [/^lib\//, /^(lib|messages|prisma)\//],
]

/** Who may hold the client that sees drafts and writes. */
const WRITERS =
  /^lib\/([\w-]+\/([\w-]*mutations|import)\.ts|auth\/|db\/|api\/ready)|^scripts\/|^tests\/|^e2e\/|\.test\.ts$/

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  // A file that was deleted is listed until that is committed.
  .filter((file) => /^(app|components|lib|scripts|tests|e2e|proxy)/.test(file) && existsSync(file))

const read = (file: string) => readFileSync(file, 'utf8')

/** What a file imports of the house, by its address from the root. */
function importsOf(file: string): string[] {
  const folder = file.split('/').slice(0, -1)
  return [...read(file).matchAll(/(?:from|import) '(@\/[^']+|\.{1,2}\/[^']+)'/g)].map(([, target = '']) => {
    if (target.startsWith('@/')) return target.slice(2)
    const up = target.split('/').filter((part) => part === '..').length
    const rest = target.split('/').filter((part) => part !== '..' && part !== '.')
    return [...folder.slice(0, folder.length - up), ...rest].join('/')
  })
}

test.each(files)('%s imports only what its room may know', (file) => {
  const rule = ARROWS.find(([from]) => from.test(file))?.[1]
  expect(rule, 'a file outside of every room').toBeDefined()
  expect(importsOf(file).filter((target) => !rule?.test(target))).toEqual([])
})

test('only mutations, the import and scripts can write', () => {
  const holders = files.filter((file) => importsOf(file).includes('lib/db/writer'))
  expect(holders.filter((file) => !WRITERS.test(file))).toEqual([])
})

test('only what is for editors sees drafts', () => {
  const holders = files.filter((file) => importsOf(file).includes('lib/db/desk'))
  expect(holders.filter((file) => !/^lib\/[\w-]+\/[\w-]*desk\.ts$|\.test\.ts$/.test(file))).toEqual([])
})

test('only lib/db knows the generated client as a value', () => {
  const holders = files.filter(
    (file) =>
      !file.startsWith('lib/db/') && /import (?!type)[^;\n]*PrismaClient[^;\n]*generated/.test(read(file)),
  )
  expect(holders).toEqual([])
})

test('what reads or writes the database says so in its first line', () => {
  const holders = files.filter(
    (file) =>
      file.startsWith('lib/') &&
      !file.endsWith('.test.ts') &&
      importsOf(file).some((target) => /^lib\/db\/(reader|writer|desk)$/.test(target)),
  )
  expect(holders.filter((file) => !read(file).startsWith("import 'server-only'"))).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = files.filter((file) => read(file).split('\n').length > 300)
  expect(long).toEqual([])
})

test('files and folders are kebab-case', () => {
  const odd = files.filter((file) => !/^(\[|\(|[a-z0-9.\-/[\]()])+$/.test(file))
  expect(odd).toEqual([])
})

test('nothing is left for later or switched off', () => {
  const marks = /\b(TODO|FIXME)\b|@ts-ignore|@ts-expect-error|\.skip\(|\.only\(/
  const marked = files.filter((file) => file !== 'tests/architecture.test.ts' && marks.test(read(file)))
  expect(marked).toEqual([])
})
