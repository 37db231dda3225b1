import type { RecordType } from '@/lib/records/types'
import { diffContent, type FieldDiff } from './diff'
import type { EntryDiff } from './diff-list'
import { diffWords, type Stretch } from './diff-words'
import { type Line, linesOf } from './lines'
import { bySource } from './sources'
import type { Speaker } from './speaker'

/** A line of one version, in stretches of what the other version has too or has not. */
export interface SaidLine {
  stretches: Stretch[]
  /** Of the text, where it may not be the page's. */
  lang?: string
}

/** A field that two versions fill differently, as both say it: plain values, for any component. */
export interface DiffRow {
  field: string
  label: string
  before: SaidLine[]
  after: SaidLine[]
}

/** Two contents of a record, field by field where they differ, in words. */
export function sayDiff(speaker: Speaker, type: RecordType, before: unknown, after: unknown): DiffRow[] {
  return diffContent(type, bySource(before), bySource(after)).map((diff) => ({
    field: diff.field,
    label: speaker.fieldOf(diff.field),
    ...sidesOf(speaker, type, diff),
  }))
}

type Sides = Pick<DiffRow, 'before' | 'after'>

function sidesOf(speaker: Speaker, type: RecordType, { field, before, after, entries }: FieldDiff): Sides {
  const say = (value: unknown) => linesOf(speaker, type, field, value)
  if (!entries) return compare(say(before), say(after), field)
  const sides = entries.map((entry) => {
    const both = compare(say(entry.before), say(entry.after), field)
    return entry.is === 'moved' ? moved(speaker, both, entry) : both
  })
  return { before: sides.flatMap((side) => side.before), after: sides.flatMap((side) => side.after) }
}

/** Lines of the same key word by word, the first always, for it says what the others are about. */
function compare(before: Line[], after: Line[], field: string): Sides {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))]
  const sides: Sides = { before: [], after: [] }
  for (const [place, key] of keys.entries()) {
    const [was, is] = [before, after].map((lines) => lines.find((line) => line.key === key))
    const stretches = diffWords(was?.text ?? '', is?.text ?? '')
    if (place > 0 && stretches.every(({ kind }) => kind === 'same')) continue
    const shown = field === 'text' ? stretches.map(shorten) : stretches
    if (was) sides.before.push({ stretches: shown.filter(({ kind }) => kind !== 'ins'), lang: was.lang })
    if (is) sides.after.push({ stretches: shown.filter(({ kind }) => kind !== 'del'), lang: is.lang })
  }
  return sides
}

/** An entry that only stands elsewhere: its places, from 1, are what changed. */
function moved({ t }: Speaker, { before, after }: Sides, { from, to }: EntryDiff): Sides {
  const at = (place: number | null, kind: Stretch['kind']) => (line: SaidLine, index: number) =>
    index > 0
      ? line
      : { ...line, stretches: [...line.stretches, { text: t('place', { place: Number(place) + 1 }), kind }] }
  return { before: before.map(at(from, 'del')), after: after.map(at(to, 'ins')) }
}

const CONTEXT = 160

// The text of an article takes pages: around what changed, a line says where it is.
function shorten({ text, kind }: Stretch): Stretch {
  if (kind !== 'same' || text.length <= 2 * CONTEXT) return { text, kind }
  return { text: `${text.slice(0, CONTEXT)} […] ${text.slice(-CONTEXT)}`, kind }
}

/** A field of a version with what it says, an entry of a list each by itself. */
export interface SaidField {
  field: string
  label: string
  entries: Line[][]
}

/** All that a content says, field by field; what is empty is left out. */
export function sayContent(speaker: Speaker, type: RecordType, content: unknown): SaidField[] {
  return diffContent(type, {}, bySource(content)).flatMap(({ field, after, entries }) => {
    const values = entries ? entries.map((entry) => entry.after) : [after]
    const said = values
      .map((value) => linesOf(speaker, type, field, value))
      .filter((lines) => lines.length > 0)
    return said.length > 0 ? [{ field, label: speaker.fieldOf(field), entries: said }] : []
  })
}
