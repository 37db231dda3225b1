import { parseArgs } from 'node:util'
import { diskFull, wordsOf } from '@/lib/db/start-error'
import { importFolder } from '@/lib/exchange/import'
import type { Outcome } from '@/lib/exchange/plan'
import type { Problem } from '@/lib/exchange/problems'

const REASONS: Record<Problem['reason'], string> = {
  'no-folder': 'there is no such folder',
  'no-files': 'the folder has none of the files of the codebook',
  'unknown-file': 'is none of the files of the codebook',
  'not-json': 'is not valid JSON',
  'not-an-array': 'is not a list of records',
  'not-csv': 'is not a table: a quotation mark is never closed',
  'unknown-column': 'is no column of this table',
  'missing-column': 'is missing among the columns',
  'column-twice': 'is the heading of two columns',
  'too-many-cells': 'the row has more cells than the heading',
  'example-row': 'is the example of the template',
  'bad-character': 'has a character that cannot be kept',
  'id-twice': 'this id is used twice',
  required: 'is missing',
  'too-short': 'is too short',
  'too-long': 'is too long',
  'too-few': 'has too few items',
  'too-many': 'has too many items',
  'unknown-value': 'is not one of the words that are allowed here',
  'unknown-field': 'is no field of this record',
  'wrong-type': 'is not of the type that belongs here',
  'not-an-id': 'is not an id: lower-case letters, digits and hyphens',
  'not-a-country': 'is not the code of a country (ISO 3166-1 alpha-2)',
  'not-a-date': 'is not a date (EDTF level 1)',
  'not-a-language': 'is not the code of a language (ISO 639-1)',
  'not-a-number': 'is not a number that is allowed here',
  'not-a-web-address': 'is not a web address',
  'not-a-wikidata-id': 'is not an id of Wikidata',
  'number-range': 'is out of range',
  'country-twice': 'names a country twice',
  'role-twice': 'gives an actor the same role twice',
  invalid: 'is not allowed here',
  'unknown-reference': 'refers to a record that does not exist',
  'own-parent': 'is its own parent',
  'unsupported-field': 'is said to support a field that the event does not have',
  'place-differs': 'has other coordinates than the place on file',
  'host-missing': 'must list the country of the place as host',
}

function lineOf({ file, line, id, field, reason, value }: Problem) {
  const place = [file, line && `line ${line}`, id, field].filter(Boolean).join(' · ')
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
