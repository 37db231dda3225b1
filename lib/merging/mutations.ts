import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Reviewer } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { AnyDraft, ContentProblem } from '@/lib/records/content'
import { type Head, readVersion } from '@/lib/records/heads'
import { holdProjection, project, withdraw } from '@/lib/records/projection'
import { gatherCandidates } from '@/lib/records/publication'
import { followRedirects } from '@/lib/records/redirects'
import { refreshSearch } from '@/lib/records/search-index'
import { keyOf, type RecordKey } from '@/lib/records/types'
import { addPublications, addVersions } from '@/lib/records/versions'
import { mergeContents } from './contents'
import { findReferrers, readPublished } from './referrers'
import type { Choices, Pair } from './schema'
import { eventsWithoutHost, holdBoth, isInCircle, isShown, Refused, standingOf } from './standing'

type Db = Prisma.TransactionClient

export interface MergeRequest extends Pair {
  /** The versions that were compared. */
  bases: { kept: number; merged: number }
  choices: Choices
  /** A line for the history. */
  reason: string
  /** Of the form (UUID): posting it twice merges once. */
  token: string
  /** The network address that it came from. */
  address: string | null
}

export type MergeResult =
  | { is: 'merged'; mergeId: string; version: number }
  /** Somebody saved one of the two since they were compared. */
  | { is: 'stale' }
  | { is: 'refused'; problems: ContentProblem[] }

/**
 * Makes one record of two: the kept one gets a new version, the merged one is archived and its address leads to the kept
 * one, and so does every reference. When readers saw either, they see the new version at once. `undoMerge` takes all of it
 * back.
 */
export async function mergeRecords(reviewer: Reviewer, request: MergeRequest): Promise<MergeResult> {
  try {
    return await writer().$transaction((db) => merge(db, reviewer, request), {
      timeout: 120_000,
      maxWait: 20_000,
    })
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused', problems: error.problems }
    throw error
  }
}

async function merge(db: Db, reviewer: Reviewer, request: MergeRequest): Promise<MergeResult> {
  const { type, keptId, mergedId, bases } = request
  if (keptId === mergedId) throw new Refused([{ path: 'mergedId', code: 'same-record', value: keptId }])
  await holdProjection(db)
  const done = await findByToken(db, reviewer, request.token)
  if (done) return done
  const { kept, merged } = await holdBoth(db, request)
  if (!kept || !merged)
    throw new Refused([{ path: 'mergedId', code: 'no-such-record', value: kept ? mergedId : keptId }])
  if (kept.version !== bases.kept || merged.version !== bases.merged) return { is: 'stale' }
  for (const { status, id } of [kept, merged]) {
    if (status === 'archived') throw new Refused([{ path: 'mergedId', code: 'archived', value: id }])
  }
  const before = await standingOf(db, kept, merged)
  const referrers = await findReferrers(db, merged)
  await db.redirect.create({ data: { recordType: type, fromId: mergedId, toId: keptId } })

  const [own, other] = [await readNewest(db, kept), await readNewest(db, merged)]
  const draft = mergeContents(own, other, keptId, request.choices)
  const version = await addVersion(db, reviewer, {
    ...request,
    draft,
    status: isShown(before) ? 'published' : kept.status,
  })
  await hideHead(db, merged)
  if (isShown(before)) {
    await show(
      db,
      reviewer,
      kept,
      merged,
      referrers.filter(({ id, type: of }) => of !== type || id !== keptId),
    )
  }

  const { id: mergeId } = await db.merge.create({
    data: {
      recordType: type,
      keptId,
      mergedId,
      keptVersion: version,
      reason: request.reason,
      before,
      authorId: reviewer.id,
    },
  })
  await tell(db, reviewer, {
    ...request,
    mergeId,
    version,
    isShown: isShown(before),
    mergedVersion: merged.version,
  })
  return { is: 'merged', mergeId, version }
}

/** Lets readers see the kept record, and all that named the merged one with the kept one instead. */
async function show(db: Db, reviewer: Reviewer, kept: Head, merged: Head, referrers: RecordKey[]) {
  await db.record.update({
    where: { type_id: { type: kept.type, id: kept.id } },
    data: { submittedAt: null },
  })
  const problems = await whatKeepsBack(db, kept)
  if (problems.length > 0) throw new Refused(problems)
  const shown = await readPublished(db, [kept, ...referrers])
  await project(db, shown)
  if (merged.publishedVersion !== null) await withdraw(db, [merged])
  await addPublications(
    db,
    shown.filter((one) => keyOf(one) === keyOf(kept)),
    reviewer.id,
  )
  if (await isInCircle(db, kept.type, kept.id)) {
    throw new Refused([{ path: 'parent', code: 'circle', value: kept.id }])
  }
  if (kept.type === 'place') await checkHosts(db, kept)
  await refreshSearch(db, [...shown, merged])
}

/** What the kept record lacks to be published. Records that it needs have to be published before. */
async function whatKeepsBack(db: Db, kept: Head): Promise<ContentProblem[]> {
  const candidates = await gatherCandidates(db, kept)
  return candidates.flatMap(({ head, problems }) =>
    keyOf(head) === keyOf(kept)
      ? // After the merge, `checkHosts` knows better.
        problems.filter(({ code }) => code !== 'not-host-there')
      : [{ path: keyOf(head), code: 'not-published-yet', value: head.id }],
  )
}

async function checkHosts(db: Db, { type, id }: Head) {
  const place = await db.place.findUnique({ where: { id }, select: { country: true } })
  const events = await readPublished(db, await findReferrers(db, { type, id }))
  const problems = eventsWithoutHost(events, id, place?.country ?? null)
  if (problems.length > 0) throw new Refused(problems)
}

async function findByToken(db: Db, reviewer: Reviewer, token: string): Promise<MergeResult | null> {
  const revision = await db.revision.findUnique({ where: { token } })
  if (!revision) return null
  if (revision.authorId !== reviewer.id) throw new AppError('not-allowed', 'a form of somebody else')
  const { recordType, recordId: keptId, number: version } = revision
  const made = await db.merge.findFirst({ where: { recordType, keptId, keptVersion: version } })
  return made && { is: 'merged', mergeId: made.id, version }
}

async function readNewest(db: Db, head: Head): Promise<AnyDraft> {
  const draft = await readVersion(db, head, head.version)
  if (!draft) throw new Error(`${keyOf(head)} has no version ${head.version}`)
  return followRedirects(db, draft)
}

async function addVersion(
  db: Db,
  reviewer: Reviewer,
  { keptId, draft, status, reason, token }: MergeRequest & { draft: AnyDraft; status: Head['status'] },
): Promise<number> {
  const version = { id: keptId, draft, status, reason, authorId: reviewer.id, token }
  const numbers = await addVersions(db, [version])
  return numbers.get(keyOf({ type: draft.type, id: keptId })) ?? 1
}

async function hideHead(db: Db, { type, id }: Head) {
  await db.record.update({
    where: { type_id: { type, id } },
    data: { status: 'archived', publishedVersion: null, submittedAt: null, assigneeId: null },
  })
}

interface Told extends MergeRequest {
  mergeId: string
  version: number
  mergedVersion: number
  isShown: boolean
}

async function tell(db: Db, reviewer: Reviewer, told: Told) {
  const { type, keptId, mergedId, mergeId, version, mergedVersion, reason: text, address } = told
  const said = { recordType: type, text, accountId: reviewer.id }
  if (told.isShown)
    await db.comment.create({ data: { ...said, recordId: keptId, number: version, step: 'published' } })
  await db.comment.create({ data: { ...said, recordId: mergedId, number: mergedVersion, step: 'archived' } })
  const about = { account: reviewer, recordType: type, address }
  const detail = { keptId, mergedId, mergeId, version }
  await audit(db, { ...about, action: 'record.merged', recordId: keptId, detail })
  await audit(db, { ...about, action: 'record.merged', recordId: mergedId, detail })
}
