import { CsvError, parse } from 'csv-parse/sync'
import type { PlaceRecord } from '@/lib/places/schema'
import { COLUMNS } from './csv-columns'
import { READ_ROW } from './csv-rows'
import type { Problem } from './problems'
import type { Item } from './read-json'
import type { RecordFile } from './records'

/** A table: its headings in lower case, and its rows with the numbers that a spreadsheet gives them. */
export interface Table {
  headings: string[]
  rows: { cells: string[]; line: number }[]
}

const DELIMITERS = [';', '\t', ',']

/** Reads CSV with commas, semicolons or tabs, as spreadsheets write it; a problem says when it is none. */
export function readTable(text: string, file: string, problems: Problem[]): Table {
  // Excel's own way of saying which delimiter follows.
  const said = /^"?sep=(.)"?\r?\n/i.exec(text)
  const before = said ? 1 : 0
  const body = said ? text.slice(said[0].length) : text
  try {
    const parsed = parse(body, {
      delimiter: said?.[1] ?? delimiterOf(body),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
    })
    const rows = parsed.map((cells, at) => ({
      cells: cells.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ' ')),
      line: at + 1 + before,
    }))
    const [head, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
    return { headings: (head?.cells ?? []).map((cell) => cell.toLowerCase()), rows: rest }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error
    problems.push({ file, reason: 'not-csv', ...(typeof lines === 'number' && { line: lines + before }) })
    return { headings: [], rows: [] }
  }
}

// The one that the heading has most of, outside of quotes.
function delimiterOf(text: string): string {
  const heading =
    text
      .slice(0, 10_000)
      .trimStart()
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? ''
  const counts = DELIMITERS.map((delimiter) => heading.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The records of a table as a codebook file would hold them; with a wrong heading, none and the reasons. */
export function itemsOf(
  { headings, rows }: Table,
  file: RecordFile,
  name: string,
  places: PlaceRecord[],
  problems: Problem[],
): Item[] {
  const wrong = headingProblems(headings, file, name)
  problems.push(...wrong)
  if (wrong.length > 0) return []
  return rows.map(({ cells, line }) => {
    if (cells.slice(headings.length).some(Boolean)) {
      problems.push({ file: name, line, reason: 'too-many-cells', limit: headings.length })
    }
    const value = READ_ROW[file]((column) => cells[headings.indexOf(column)] ?? '', places)
    return { value, line }
  })
}

function headingProblems(headings: string[], file: RecordFile, name: string): Problem[] {
  const known = COLUMNS[file].map((column) => column.name)
  const given = headings.filter(Boolean)
  return [
    ...given
      .filter((heading) => !known.includes(heading))
      .map((value): Problem => ({ file: name, line: 1, reason: 'unknown-column', value, allowed: known })),
    ...given
      .filter((heading, at) => given.indexOf(heading) < at)
      .map((value): Problem => ({ file: name, line: 1, reason: 'column-twice', value })),
    ...COLUMNS[file]
      .filter((column) => column.isRequired && !given.includes(column.name))
      .map((column): Problem => ({ file: name, line: 1, reason: 'missing-column', value: column.name })),
  ]
}
