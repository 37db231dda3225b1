import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import { diffContent } from './diff'
import type { Names } from './names'
import { bySource } from './sources'
import type { VersionItem } from './version'

/** A row of a list of versions; `before` is the content of the version before, null when there is none. */
export const VersionRow = z.object({
  number: z.int(),
  author: z.string().nullable(),
  reason: z.string(),
  createdAt: z.date(),
  publishedAt: z.date().nullable(),
  snapshot: z.unknown(),
  before: z.unknown(),
  beforeNumber: z.int().nullable(),
  next: z.int().nullable(),
  current: z.int(),
  total: z.int(),
})
export type VersionRow = z.infer<typeof VersionRow>

/** The row as a list shows it. */
export function toItem(type: RecordType, row: VersionRow): VersionItem {
  const { number, author, reason, createdAt, publishedAt, snapshot, before, beforeNumber } = row
  const differing = () => diffContent(type, bySource(before), bySource(snapshot))
  const changed = beforeNumber === null ? null : differing().map(({ field }) => field)
  return { number, author, reason, createdAt, publishedAt, changed }
}

const NameRow = z.object({ type: RecordType, id: z.string(), name: LocalizedText })

/** Names by the keys that were asked for; `moved` says where records are that were merged into others. */
export function toNames(asked: RecordKey[], moved: Map<string, string>, rows: unknown[]): Names {
  const found = new Map(rows.map((row) => NameRow.parse(row)).map((row) => [keyOf(row), row.name]))
  return new Map(
    asked.flatMap((key) => {
      const name = found.get(keyOf({ type: key.type, id: moved.get(keyOf(key)) ?? key.id }))
      return name ? [[keyOf(key), name] as const] : []
    }),
  )
}
