import type { Prisma } from '@/lib/db/generated/client'
import { missingHost } from '@/lib/events/content'
import { AnyContent, type AnyDraft, type ContentProblem, whatIsMissing } from './content'
import { Head, readVersion } from './heads'
import { followRedirects } from './redirects'
import { referencesOf } from './references'
import { keyOf, type RecordKey } from './types'

type Db = Pick<Prisma.TransactionClient, '$queryRaw' | 'revision'>

/** A record that is to be published, and what keeps it from that. */
export interface Candidate {
  head: Head
  draft: AnyDraft
  problems: ContentProblem[]
}

/**
 * The newest version of a record with every record that it needs and that readers do not see yet, what is referred to
 * first. An empty list when there is no such record.
 */
export async function gatherCandidates(db: Db, key: RecordKey): Promise<Candidate[]> {
  const gathered = new Map<string, Candidate>()
  await gather(db, key, gathered, true)
  return [...gathered.values()]
}

async function gather(db: Db, key: RecordKey, gathered: Map<string, Candidate>, isAsked: boolean) {
  const head = await readHead(db, key)
  if (!head || gathered.has(keyOf(key))) return
  if (!isAsked && head.publishedVersion !== null) return
  const saved = await readVersion(db, key, head.version)
  if (!saved) return
  const draft = await followRedirects(db, saved)
  // Told at once, since records may refer to each other in a circle.
  gathered.set(keyOf(key), { head, draft, problems: [] })
  for (const reference of referencesOf(draft)) await gather(db, reference, gathered, false)
  const problems = [
    ...whatIsMissing(draft),
    ...(await hostProblems(db, draft)),
    ...(await movedProblems(db, draft, head)),
    ...(await goneProblems(db, draft, head)),
  ]
  gathered.delete(keyOf(key))
  gathered.set(keyOf(key), { head, draft, problems })
}

async function readHead(db: Db, { type, id }: RecordKey): Promise<Head | null> {
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT type, id, status, version, published_version AS "publishedVersion", title, owner_id AS "ownerId",
      assignee_id AS "assigneeId", submitted_at AS "submittedAt", updated_at AS "updatedAt"
    FROM records WHERE type = ${type} AND id = ${id}`
  return row === undefined ? null : Head.parse(row)
}

/** What readers see of a record, or would once it is published for the first time. */
async function readSeen(db: Db, key: RecordKey): Promise<AnyDraft | null> {
  const head = await readHead(db, key)
  return head && readVersion(db, key, head.publishedVersion ?? head.version)
}

/** Events that readers see at a place whose new country is not their host. */
async function movedProblems(
  db: Db,
  { type, content }: AnyDraft,
  { id }: RecordKey,
): Promise<ContentProblem[]> {
  if (type !== 'place' || content.country === null) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM events e WHERE place_id = ${id} AND status = 'published' AND NOT EXISTS (
      SELECT FROM country_involvements c WHERE c.event_id = e.id AND c.country = ${content.country} AND c.role = 'host')
    ORDER BY id LIMIT 20`
  return rows.map((event) => ({ path: 'country', code: 'not-host-there', value: event.id }))
}

async function hostProblems(db: Db, draft: AnyDraft): Promise<ContentProblem[]> {
  if (draft.type !== 'event' || !draft.content.place) return []
  const version = await readSeen(db, { type: 'place', id: draft.content.place.id })
  const country = version?.type === 'place' ? version.content.country : null
  const missing = missingHost(draft.content, country)
  return missing === null ? [] : [{ path: 'countries', code: 'host-missing', value: missing }]
}

async function goneProblems(db: Db, draft: AnyDraft, own: RecordKey): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = []
  for (const key of referencesOf(draft)) {
    const head = await readHead(db, key)
    if (!head || head.status === 'archived') {
      problems.push({ path: key.type, code: 'unknown-reference', value: key.id })
    }
  }
  return [...problems, ...(await circleProblems(db, draft, own))]
}

/** A record that is above itself, however far: no list and no chart of what is above what would end. */
async function circleProblems(db: Db, draft: AnyDraft, own: RecordKey): Promise<ContentProblem[]> {
  const seen = new Set<string>()
  for (let above = aboveOf(draft); above !== null && !seen.has(above); ) {
    if (above === own.id)
      return [{ path: draft.type === 'theme' ? 'broader' : 'parent', code: 'circle', value: own.id }]
    seen.add(above)
    const version = await readSeen(db, { type: draft.type, id: above })
    above = version ? aboveOf(await followRedirects(db, version)) : null
  }
  return []
}

/** The record of the same type that a draft stands under. */
function aboveOf({ type, content }: AnyDraft): string | null {
  if (type === 'theme') return content.broader
  return type === 'actor' || type === 'initiative' ? content.parent : null
}

/** What keeps a draft from being submitted: what its schema misses and what only other records can tell. */
export async function findProblems(db: Db, draft: AnyDraft, own: RecordKey): Promise<ContentProblem[]> {
  return [
    ...whatIsMissing(draft),
    ...(await hostProblems(db, draft)),
    ...(await movedProblems(db, draft, own)),
    ...(await circleProblems(db, draft, own)),
  ]
}

/** The complete content of a candidate without problems; throws on any other, which is a bug. */
export function toContent({ draft }: Candidate): AnyContent {
  return AnyContent.parse(draft)
}
