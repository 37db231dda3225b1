import type { Prisma } from '@/lib/db/generated/client'
import { missingHost } from '@/lib/events/content'
import type { ContentProblem } from '@/lib/records/content'
import { type Head, holdRecord } from '@/lib/records/heads'
import type { Projected } from '@/lib/records/projection'
import { referencesOf } from '@/lib/records/references'
import { keyOf, type RecordKey, type RecordType } from '@/lib/records/types'
import type { MergeBefore, Pair, Standing } from './schema'

type Db = Prisma.TransactionClient

/** Ends a transaction whose outcome readers must not see. */
export class Refused extends Error {
  constructor(readonly problems: ContentProblem[]) {
    super(problems.map(({ path, code, value }) => `${path}: ${code} ${value ?? ''}`).join(', '))
  }
}

/** Takes hold of both records, always in the same order: two merges of one pair wait for each other. */
export async function holdBoth(db: Db, { type, keptId, mergedId }: Pair) {
  const heads = new Map<string, Head | null>()
  for (const id of [keptId, mergedId].sort()) heads.set(id, await holdRecord(db, { type, id }))
  return { kept: heads.get(keptId) ?? null, merged: heads.get(mergedId) ?? null }
}

/** Where both records stand, to be brought back. */
export async function standingOf(db: Db, kept: Head, merged: Head): Promise<MergeBefore> {
  return { kept: await standing(db, kept), merged: await standing(db, merged) }
}

async function standing(db: Db, head: Head): Promise<Standing> {
  const { status, version, publishedVersion, assigneeId, submittedAt, type, id } = head
  const theme =
    type === 'theme' ? await db.theme.findUnique({ where: { id }, select: { position: true } }) : null
  return {
    status,
    version,
    publishedVersion,
    assigneeId,
    submittedAt: submittedAt?.toISOString() ?? null,
    position: theme?.position ?? null,
  }
}

/** Whether readers see what a merge makes: they saw one of the two, or both. */
export function isShown({ kept, merged }: MergeBefore): boolean {
  return kept.publishedVersion !== null || merged.publishedVersion !== null
}

/** Those of some merges whose kept record says or is something else than the merge made it. */
export async function findEdited(db: Pick<Db, '$queryRaw'>, mergeIds: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id::text AS id FROM merges m JOIN records r ON r.type = m.record_type AND r.id = m.kept_id
      JOIN revisions made ON made.record_type = r.type AND made.record_id = r.id AND made.number = m.kept_version
      JOIN revisions newest ON newest.record_type = r.type AND newest.record_id = r.id AND newest.number = r.version
      LEFT JOIN revisions seen ON seen.record_type = r.type AND seen.record_id = r.id AND seen.number = r.published_version
    WHERE m.id = ANY (${mergeIds}::uuid[]) AND (r.status = 'archived' OR newest.snapshot <> made.snapshot
      OR (seen.number IS NOT NULL AND seen.snapshot <> made.snapshot)
      OR (seen.number IS NULL) <> (m.before->'kept'->>'publishedVersion' IS NULL AND m.before->'merged'->>'publishedVersion' IS NULL))`
  return new Set(rows.map(({ id }) => id))
}

/** What some records need and readers do not see. */
export async function hiddenReferences(db: Db, shown: Projected[]): Promise<ContentProblem[]> {
  const asked = shown.flatMap((one) => referencesOf(one))
  const rows = await db.$queryRaw<RecordKey[]>`
    SELECT DISTINCT k.type, k.id FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS k(type text, id text)
      LEFT JOIN records r USING (type, id) WHERE r.published_version IS NULL ORDER BY 1, 2`
  return rows.map((key) => ({ path: keyOf(key), code: 'not-published-yet', value: key.id }))
}

/** Whether a published record is above itself: in what it is a part of, or narrower than. */
export async function isInCircle(db: Db, type: RecordType, id: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ exists: boolean }[]>`
    WITH RECURSIVE above(id, up) AS (
      SELECT id, parent_id FROM actors WHERE ${type} = 'actor'
      UNION ALL SELECT id, parent_id FROM initiatives WHERE ${type} = 'initiative'
      UNION ALL SELECT id, broader_id FROM themes WHERE ${type} = 'theme'
    ), path(id) AS (
      SELECT up FROM above WHERE id = ${id} UNION SELECT up FROM path JOIN above USING (id) WHERE up IS NOT NULL
    ) SELECT EXISTS (SELECT FROM path WHERE id = ${id}) AS exists`
  return row?.exists ?? false
}

/** Events whose place is, after a merge, in a country that they do not name as host. */
export function eventsWithoutHost(
  events: Projected[],
  placeId: string,
  country: string | null,
): ContentProblem[] {
  return events.flatMap((event) =>
    event.type === 'event' &&
    event.content.place?.id === placeId &&
    missingHost(event.content, country) !== null
      ? [{ path: keyOf(event), code: 'host-missing', value: event.id }]
      : [],
  )
}
