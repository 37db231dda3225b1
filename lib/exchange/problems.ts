import { z } from 'zod'

/** Why a file or a record was refused: keys of messages (namespace `import`, `problem`). */
export const ProblemReason = z.enum([
  'no-folder',
  'no-files',
  'unknown-file',
  'not-json',
  'not-an-array',
  'not-csv',
  'unknown-column',
  'missing-column',
  'column-twice',
  'too-many-cells',
  'example-row',
  'bad-character',
  'id-twice',
  'required',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'unknown-value',
  'unknown-field',
  'wrong-type',
  'not-an-id',
  'not-a-country',
  'not-a-date',
  'not-a-language',
  'not-a-number',
  'not-a-web-address',
  'not-a-wikidata-id',
  'number-range',
  'country-twice',
  'role-twice',
  'invalid',
  'unknown-reference',
  'own-parent',
  'unsupported-field',
  'place-differs',
  'host-missing',
])
export type ProblemReason = z.infer<typeof ProblemReason>

/** Why a file or a record was refused, and where it stands. */
export interface Problem {
  file: string
  /** From 1: the line of the file, of a table the row as a spreadsheet numbers it. */
  line?: number
  id?: string
  /** The path in dots, of a table the column. */
  field?: string
  reason: ProblemReason
  /** What is wrong, as written. */
  value?: string
  /** The least or the most that is allowed. */
  limit?: number
  /** The words that are allowed. */
  allowed?: string[]
}
