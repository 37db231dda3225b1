import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import { diffContent } from './diff'
import { type Names, referencesIn } from './names'
import { bySource } from './sources'
import { PAGE_SIZE, titleIn, type Version, type VersionItem } from './version'

/** A row of a list of versions; `before` is the content of the version before, null when there is none. */
const VersionRow = z.object({
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
type VersionRow = z.infer<typeof VersionRow>

/**
 * The version of that number, or a page of versions from 1 when it is null, newest first. `source` is a statement for the
 * columns number, author, reason, createdAt, publishedAt and snapshot of one record: neighbours are those that it has.
 */
export async function readVersions(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  source: Prisma.Sql,
  { number = null, page = 1 }: { number?: number | null; page?: number },
): Promise<VersionRow[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT s.*, lag(snapshot) OVER w AS before, lag(number) OVER w AS "beforeNumber", lead(number) OVER w AS next,
        max(number) OVER () AS current, (count(*) OVER ())::int AS total
      FROM (${source}) s WINDOW w AS (ORDER BY number)
    ) v WHERE number = ${number}::int OR ${number}::int IS NULL
    ORDER BY number DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  return rows.map((row) => VersionRow.parse(row))
}

/** The row as a page about one version shows it; `findNames` says what the records in it are called. */
export async function toVersion(
  { type, id }: RecordKey,
  row: VersionRow,
  findNames: (asked: RecordKey[]) => Promise<Names>,
): Promise<Version> {
  const { snapshot, before, beforeNumber, next, current } = row
  return {
    ...toItem(type, row),
    type,
    id,
    title: titleIn(snapshot),
    content: snapshot,
    previous: beforeNumber === null ? null : { number: beforeNumber, content: before },
    next,
    current,
    names: await findNames(referencesIn(type, [snapshot, before])),
  }
}

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
