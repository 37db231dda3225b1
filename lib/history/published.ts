import 'server-only'
import { cache } from 'react'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { findMoved } from '@/lib/records/redirects'
import { keyOf, type RecordKey, type RecordType } from '@/lib/records/types'
import type { Names } from './names'
import { readVersions, toItem, toNames, toVersion } from './rows'
import { titleIn, type Version, type VersionList } from './version'

const { sql } = Prisma

/** The published versions of a record that readers can see, newest first, page by page from 1; null when there is none. */
export const listPublished = cache(
  async (type: RecordType, id: string, page = 1): Promise<VersionList | null> => {
    const versions = versionsOf({ type, id })
    const rows = await readVersions(reader(), versions, { page })
    const [first] = rows
    if (!first) return null
    const { current, total } = first
    const [newest] = page === 1 ? rows : await readVersions(reader(), versions, { number: current })
    return {
      type,
      id,
      title: titleIn(newest?.snapshot),
      current,
      total,
      versions: rows.map((row) => toItem(type, row)),
    }
  },
)

/** A published version of a record that readers can see, with the published ones beside it; null when there is none. */
export const getPublished = cache(
  async (type: RecordType, id: string, number: number): Promise<Version | null> => {
    const [row] = await readVersions(reader(), versionsOf({ type, id }), { number })
    return row ? toVersion({ type, id }, row, findNames) : null
  },
)

/** The published versions of a record, for `readVersions`. */
const versionsOf = ({ type, id }: RecordKey) => sql`
  SELECT number, author, reason, created_at AS "createdAt", published_at AS "publishedAt", snapshot
  FROM published_revisions WHERE record_type = ${type} AND record_id = ${id}`

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
