import { parseArgs } from 'node:util'
import { diskFull, wordsOf } from '@/lib/db/start-error'
import { importFolder, type Outcome } from '@/lib/exchange/import'
import type { Problem } from '@/lib/exchange/problems'

const REASONS: Record<Problem['reason'], string> = {
  'no-folder': 'there is no such folder',
  'no-files': 'the folder has none of the files of the codebook',
  'not-json': 'is not valid JSON',
  'not-an-array': 'is not a list of records',
  'id-twice': 'this id is used twice',
  invalid: 'is not allowed here',
  'unknown-reference': 'refers to a record that does not exist',
  'own-parent': 'is its own parent',
  'unsupported-field': 'is said to support a field that the event does not have',
  'place-differs': 'has other coordinates than the place on file',
  'host-missing': 'must list the country of the place as host',
}

function lineOf({ file, id, field, reason, value }: Problem) {
  const place = [file, id, field].filter(Boolean).join(' · ')
  return `${place}: ${REASONS[reason]}${value ? ` (${value})` : ''}`
}

function report({ file, created, updated, unchanged, kept }: Outcome) {
  console.log(`${file}: ${created} new, ${updated} changed, ${unchanged} as before`)
  for (const id of kept) console.log(`  kept as an editor left it: ${id}`)
}

async function load() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, draft: { type: 'boolean', default: false } },
  })
  const [folder = ''] = positionals
  const status = values.draft ? 'draft' : 'published'
  const result = await importFolder(folder, { dryRun: values['dry-run'], status, report })
  if (result.ok) {
    console.log(values['dry-run'] ? 'Dry run: nothing was written.' : 'Done.')
    return 0
  }
  for (const problem of result.problems) console.error(lineOf(problem))
  console.error(`${result.problems.length} problems; nothing was written.`)
  return 1
}

const code = await load().catch((error: unknown) => {
  console.error(diskFull(wordsOf(error), 'the database')?.message ?? error)
  return 1
})
process.exit(code)
