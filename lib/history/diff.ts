import type { RecordType } from '@/lib/records/types'
import { diffList, type EntryDiff } from './diff-list'
import { inOrder } from './field-order'
import { isLocalized, isSame, isTree, type Tree } from './tree'

/** A field that two versions of a record fill differently. */
export interface FieldDiff {
  /** `date`, `participants`, and of a text in several languages each by itself: `title.fr`. */
  field: string
  /** The whole values, as the contents have them; undefined or null where there is none. */
  before: unknown
  after: unknown
  /** What became of each entry, when the field is a list; null when it is none. */
  entries: EntryDiff[] | null
}

/** The fields that differ between two contents of a record, in the order in which its form asks for them. */
export function diffContent(type: RecordType, before: unknown, after: unknown): FieldDiff[] {
  return diffFields(before, after).sort((one, other) => inOrder(type, one.field, other.field))
}

function diffFields(before: unknown, after: unknown): FieldDiff[] {
  const [old, young] = [treeOf(before), treeOf(after)]
  const names = new Set([...Object.keys(old), ...Object.keys(young)])
  return [...names].flatMap((name) => diffField(name, old[name], young[name]))
}

function diffField(field: string, before: unknown, after: unknown): FieldDiff[] {
  if (isSame(before, after)) return []
  const both = [before, after].filter((value) => value !== null && value !== undefined)
  if (both.every(isLocalized)) {
    return diffFields(before, after).map((part) => ({ ...part, field: `${field}.${part.field}` }))
  }
  const entries = both.every(Array.isArray) ? diffList(nameOf(field), listOf(before), listOf(after)) : null
  return [{ field, before, after, entries }]
}

const treeOf = (value: unknown): Tree => (isTree(value) ? value : {})

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const nameOf = (field: string) => field.split('.')[0] ?? field

/** The content that comes of taking some differences: all of them make `after` of `before`. */
export function applyDiff(before: unknown, diff: FieldDiff[]): Tree {
  return diff.reduce((content, { field, after }) => withField(content, field, after), treeOf(before))
}

/** The content with another value in one field, named as in a difference; undefined takes the field away. */
export function withField(content: Tree, field: string, value: unknown): Tree {
  const [name = '', ...rest] = field.split('.')
  const changed = rest.length > 0 ? withField(treeOf(content[name]), rest.join('.'), value) : value
  const { [name]: _, ...others } = content
  return changed === undefined ? others : { ...others, [name]: changed }
}
