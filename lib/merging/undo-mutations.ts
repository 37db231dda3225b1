import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Reviewer } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { ContentProblem } from '@/lib/records/content'
import { type Head, readVersion } from '@/lib/records/heads'
import { holdProjection, project, withdraw } from '@/lib/records/projection'
import { referencesOf } from '@/lib/records/references'
import { refreshSearch } from '@/lib/records/search-index'
import { keyOf, RecordType } from '@/lib/records/types'
import { addPublications, addVersions, type NewVersion } from '@/lib/records/versions'
import { findReferrers, readPublished } from './referrers'
import { MergeBefore, type Pair, type Standing } from './schema'
import { findEdited, hiddenReferences, holdBoth, Refused } from './standing'

type Db = Prisma.TransactionClient

export interface UndoRequest {
  mergeId: string
  /** Undo it also when the kept record was edited since: then that one stays as it is. */
  nevertheless: boolean
  /** A line for the history. */
  reason: string
  /** The network address that it came from. */
  address: string | null
}

export type UndoResult =
  | { is: 'undone' }
  /** The kept record was changed since, and `nevertheless` was not asked. */
  | { is: 'edited' }
  | { is: 'refused'; problems: ContentProblem[] }

/**
 * Takes a merge back: the merged record is what it was and where it was, the kept one says again what it said before, and
 * every record names the one that it named. Throws AppError not-found for a merge that there is not.
 */
export async function undoMerge(reviewer: Reviewer, request: UndoRequest): Promise<UndoResult> {
  try {
    return await writer().$transaction((db) => undo(db, reviewer, request), {
      timeout: 120_000,
      maxWait: 20_000,
    })
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused', problems: error.problems }
    throw error
  }
}

interface Done extends Pair {
  mergeId: string
  before: MergeBefore
}

async function undo(db: Db, reviewer: Reviewer, request: UndoRequest): Promise<UndoResult> {
  await holdProjection(db)
  const row = await db.merge.findUnique({ where: { id: request.mergeId } })
  if (!row) throw new AppError('not-found', `merge ${request.mergeId}`)
  if (row.undoneAt) return { is: 'undone' }
  const { id: mergeId, recordType, keptId, mergedId, createdAt } = row
  const done = {
    mergeId,
    type: RecordType.parse(recordType),
    keptId,
    mergedId,
    before: MergeBefore.parse(row.before),
  }
  await refuseBeforeLater(db, done, createdAt)
  const { kept, merged } = await holdBoth(db, done)
  if (!kept || !merged) throw new Error(`merge ${mergeId} has lost a record`)
  const edited = await findEdited(db, [mergeId])
  if (edited.has(mergeId) && !request.nevertheless) return { is: 'edited' }

  const referrers = await findReferrers(db, kept)
  await db.redirect.delete({ where: { recordType_fromId: { recordType, fromId: mergedId } } })
  await bringBack(db, merged, done.before.merged)
  if (edited.size === 0) await resetKept(db, reviewer, kept, done.before.kept, request.reason)
  await showBoth(db, reviewer, done, referrers, { isReset: edited.size === 0 })
  await db.merge.update({ where: { id: mergeId }, data: { undoneAt: new Date(), undoneById: reviewer.id } })
  await tell(db, reviewer, done, request, { keptVersion: kept.version, mergedVersion: merged.version })
  return { is: 'undone' }
}

/** Merges are undone in the order in which they lie on each other. */
async function refuseBeforeLater(db: Db, { type, keptId, mergeId }: Done, createdAt: Date) {
  const later = await db.merge.findFirst({
    where: {
      recordType: type,
      undoneAt: null,
      id: { not: mergeId },
      createdAt: { gte: createdAt },
      OR: [{ keptId }, { mergedId: keptId }],
    },
    orderBy: { createdAt: 'desc' },
  })
  if (!later) return
  const value = later.keptId === keptId ? later.mergedId : later.keptId
  throw new Refused([{ path: later.id, code: 'merged-further', value }])
}

/** The merged record stands where it stood; what was saved of it since, by an import, waits as a draft. */
async function bringBack(db: Db, { type, id, version }: Head, before: Standing) {
  const { publishedVersion, assigneeId, submittedAt } = before
  const status = version === before.version ? before.status : 'draft'
  await db.record.update({
    where: { type_id: { type, id } },
    data: { status, publishedVersion, assigneeId, submittedAt },
  })
}

/** The kept record says in new versions what it said before: first what readers saw, then what was not public yet. */
async function resetKept(db: Db, reviewer: Reviewer, { type, id }: Head, before: Standing, reason: string) {
  const numbers = [...new Set([before.publishedVersion, before.version])].filter((number) => number !== null)
  for (const number of numbers) {
    const draft = await readVersion(db, { type, id }, number)
    if (!draft) throw new Error(`${type} ${id} has no version ${number}`)
    const status: NewVersion['status'] = number === before.publishedVersion ? 'published' : before.status
    await addVersions(db, [{ id, draft, status, reason, authorId: reviewer.id }])
  }
  const seen = before.publishedVersion === null ? { publishedVersion: null } : {}
  const { submittedAt } = before
  await db.record.update({ where: { type_id: { type, id } }, data: { ...seen, submittedAt } })
}

async function showBoth(
  db: Db,
  reviewer: Reviewer,
  { type, keptId, mergedId, before }: Done,
  referrers: Parameters<typeof readPublished>[1],
  { isReset }: { isReset: boolean },
) {
  const [kept, merged] = [
    { type, id: keptId },
    { type, id: mergedId },
  ]
  const own = await readPublished(db, [kept, merged])
  const others = await readPublished(
    db,
    referrers.filter((key) => keyOf(key) !== keyOf(merged)),
  )
  // Also what was published since and names the kept one, which readers may not have seen before.
  const problems = await hiddenReferences(db, [...own, ...others])
  if (problems.length > 0) throw new Refused(problems)
  const renamed = others.filter((one) => referencesOf(one).some((key) => keyOf(key) === keyOf(merged)))
  await project(db, [...own, ...renamed])
  if (before.merged.position !== null) {
    await db.theme.update({ where: { id: mergedId }, data: { position: before.merged.position } })
  }
  if (isReset) {
    const shown = own.filter((one) => one.id === keptId)
    await addPublications(db, shown, reviewer.id)
    if (shown.length === 0) await withdraw(db, [kept])
  }
  await refreshSearch(db, [kept, merged, ...renamed])
}

async function tell(
  db: Db,
  reviewer: Reviewer,
  { type, keptId, mergedId, mergeId }: Done,
  { reason: text, address }: UndoRequest,
  { mergedVersion }: { keptVersion: number; mergedVersion: number },
) {
  const data = { recordType: type, recordId: mergedId, number: mergedVersion, step: 'restored', text }
  await db.comment.create({ data: { ...data, accountId: reviewer.id } })
  for (const recordId of [keptId, mergedId]) {
    const detail = { keptId, mergedId, mergeId }
    await audit(db, {
      account: reviewer,
      action: 'record.unmerged',
      recordType: type,
      recordId,
      address,
      detail,
    })
  }
}
