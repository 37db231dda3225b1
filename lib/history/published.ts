import 'server-only'
import { cache } from 'react'
import { reader } from '@/lib/db/reader'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey, type RecordType } from '@/lib/records/types'
import { type Names, referencesIn } from './names'
import { toItem, toNames, VersionRow } from './rows'
import { PAGE_SIZE, titleIn, type Version, type VersionList } from './version'

/** The published versions of a record that readers can see, newest first, page by page from 1; null when there is none. */
export const listPublished = cache(
  async (type: RecordType, id: string, page = 1): Promise<VersionList | null> => {
    const rows = await readVersions(type, id, null, page)
    const [first] = rows
    if (!first) return null
    const { current, total } = first
    const newest = page === 1 ? first.snapshot : (await readVersions(type, id, current, 1))[0]?.snapshot
    return {
      type,
      id,
      title: titleIn(newest),
      current,
      total,
      versions: rows.map((row) => toItem(type, row)),
    }
  },
)

/** A published version of a record that readers can see, with the published ones beside it; null when there is none. */
export const getPublished = cache(
  async (type: RecordType, id: string, number: number): Promise<Version | null> => {
    const [row] = await readVersions(type, id, number, 1)
    if (!row) return null
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
  },
)

/** One version, or all of a page when `number` is null. Neighbours are published ones. */
async function readVersions(type: RecordType, id: string, number: number | null, page: number) {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT number, author, reason, created_at AS "createdAt", published_at AS "publishedAt", snapshot,
        lag(snapshot) OVER w AS before, lag(number) OVER w AS "beforeNumber", lead(number) OVER w AS next,
        max(number) OVER () AS current, (count(*) OVER ())::int AS total
      FROM published_revisions WHERE record_type = ${type} AND record_id = ${id} WINDOW w AS (ORDER BY number)
    ) v WHERE number = ${number}::int OR ${number}::int IS NULL
    ORDER BY number DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  return rows.map((row) => VersionRow.parse(row))
}

async function findNames(asked: RecordKey[]): Promise<Names> {
  if (asked.length === 0) return new Map()
  const moved = await findMoved(reader(), asked)
  const keys = asked.map((key) => ({ type: key.type, id: moved.get(keyOf(key)) ?? key.id }))
  const rows = await reader().$queryRaw<unknown[]>`
    WITH asked AS (SELECT DISTINCT type, id FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS k(type text, id text))
    SELECT type, id, name FROM asked JOIN actors USING (id) WHERE type = 'actor'
    UNION ALL SELECT type, id, name FROM asked JOIN initiatives USING (id) WHERE type = 'initiative'
    UNION ALL SELECT type, id, name FROM asked JOIN places USING (id) WHERE type = 'place'
    UNION ALL SELECT type, id, label FROM asked JOIN themes USING (id) WHERE type = 'theme'
    UNION ALL SELECT type, id, title FROM asked JOIN events USING (id) WHERE type = 'event'
    UNION ALL SELECT type, id, jsonb_build_object('fr', title || ', ' || publisher) FROM asked JOIN articles USING (id)
      WHERE type = 'article'`
  return toNames(asked, moved, rows)
}
