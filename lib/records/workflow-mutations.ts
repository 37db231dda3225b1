import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { can, Role } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { ContentProblem } from './content'
import { type Head, holdRecord, readVersion } from './heads'
import { holdProjection, project, withdraw } from './projection'
import { findProblems, gatherCandidates, toContent } from './publication'
import { findMoved, followRedirects } from './redirects'
import { refreshSearch } from './search-index'
import { keyOf, type RecordKey } from './types'
import { addPublications, addVersions } from './versions'

type Db = Prisma.TransactionClient

/** A record, the version that was looked at, and the network address that asks. */
export interface StepRequest extends RecordKey {
  base: number
  address: string | null
}

export type StepResult =
  | { is: 'done'; version: number }
  /** Somebody saved or moved the record since it was looked at. */
  | { is: 'stale'; version: number }
  | { is: 'refused'; problems: ContentProblem[] }

/** Sends a draft to the reviewers: refused with what is missing. */
export async function submitRecord(
  editor: Editor,
  request: StepRequest & { text: string },
): Promise<StepResult> {
  return step(request, ['draft'], async (db, head) => {
    const draft = await readVersion(db, head, head.version)
    const problems = draft ? await findProblems(db, await followRedirects(db, draft), head) : []
    if (problems.length > 0) return { is: 'refused', problems }
    await move(db, head, { status: 'in-review', submittedAt: new Date() })
    await tell(db, editor, head, 'submitted', request)
    return { is: 'done', version: head.version }
  })
}

/** Gives a record back to whoever writes it, with a reason. */
export async function sendBack(
  reviewer: Reviewer,
  request: StepRequest & { text: string },
): Promise<StepResult> {
  if (request.text.trim() === '') return refuse('text', 'required')
  return step(request, ['in-review'], async (db, head) => {
    await move(db, head, { status: 'draft', submittedAt: null, assigneeId: null })
    await tell(db, reviewer, head, 'sent-back', request)
    return { is: 'done', version: head.version }
  })
}

/** Notes who takes care of a record; nobody when `assigneeId` is null. */
export async function assignRecord(
  reviewer: Reviewer,
  request: StepRequest & { assigneeId: string | null },
): Promise<StepResult> {
  return step(request, ['draft', 'in-review', 'published'], async (db, head) => {
    const assignee = request.assigneeId && (await findReviewer(db, request.assigneeId))
    if (request.assigneeId && !assignee) return refuse('assignee', 'unknown-value')
    await move(db, head, { assigneeId: assignee ? assignee.id : null })
    await tell(db, reviewer, head, 'assigned', { ...request, text: assignee ? assignee.name : '' })
    return { is: 'done', version: head.version }
  })
}

/** Says something about a record, for the other editors. */
export async function commentRecord(
  editor: Editor,
  request: StepRequest & { text: string },
): Promise<StepResult> {
  if (request.text.trim() === '') return refuse('text', 'required')
  return step({ ...request, base: -1 }, ['draft', 'in-review', 'published', 'archived'], async (db, head) => {
    await tell(db, editor, head, 'comment', request)
    return { is: 'done', version: head.version }
  })
}

/**
 * Shows the newest version of a record to readers, with the records in `together`: those that it refers to and that
 * readers do not see yet. Refused when that list is not the whole one, or when anything of it is not complete.
 */
export async function publishRecord(
  reviewer: Reviewer,
  request: StepRequest & { together: RecordKey[]; text: string },
): Promise<StepResult> {
  return step(
    request,
    ['draft', 'in-review'],
    async (db, head) => {
      const candidates = await gatherCandidates(db, head)
      const agreed = new Set([head, ...request.together].map(keyOf))
      const surprising = candidates.filter((one) => !agreed.has(keyOf(one.head)))
      if (surprising.length > 0) {
        return {
          is: 'refused',
          problems: surprising.map((one) => ({ path: keyOf(one.head), code: 'not-published-yet' })),
        }
      }
      const problems = candidates.flatMap((one) =>
        one.problems.map((problem) => ({
          ...problem,
          path:
            one.head.id === head.id && one.head.type === head.type
              ? problem.path
              : `${keyOf(one.head)}: ${problem.path}`,
        })),
      )
      if (problems.length > 0) return { is: 'refused', problems }
      // Somebody may be saving one of those that come along: what is shown is what was checked.
      for (const { head: checked } of candidates) {
        const held = await holdRecord(db, checked)
        if (held?.version !== checked.version) return { is: 'stale', version: head.version }
      }
      await show(
        db,
        reviewer,
        candidates.map((one) => ({ ...toContent(one), id: one.head.id, version: one.head.version })),
      )
      for (const one of candidates) await tell(db, reviewer, one.head, 'published', request)
      return { is: 'done', version: head.version }
    },
    { isSeen: true },
  )
}

async function show(db: Db, reviewer: Reviewer, shown: Parameters<typeof project>[1]) {
  await project(db, shown)
  await addPublications(db, shown, reviewer.id)
  for (const { type, id, version } of shown) {
    await db.record.update({
      where: { type_id: { type, id } },
      data: { status: 'published', publishedVersion: version, submittedAt: null },
    })
  }
  await refreshSearch(db, shown)
}

/** Takes a record away from readers and from the lists; nothing of it is lost. Refused while published records need it. */
export async function archiveRecord(
  reviewer: Reviewer,
  request: StepRequest & { text: string },
): Promise<StepResult> {
  if (request.text.trim() === '') return refuse('text', 'required')
  return step(
    request,
    ['draft', 'in-review', 'published'],
    async (db, head) => {
      const users = await countUsers(db, head)
      if (users > 0) return refuse('id', 'in-use', String(users))
      if (head.publishedVersion !== null) {
        await withdraw(db, [head])
        await refreshSearch(db, [head])
      }
      await move(db, head, {
        status: 'archived',
        publishedVersion: null,
        submittedAt: null,
        assigneeId: null,
      })
      await tell(db, reviewer, head, 'archived', request)
      return { is: 'done', version: head.version }
    },
    { isSeen: true },
  )
}

/** Makes an old version the newest one again, as a new revision; an archived record is a draft again. */
export async function restoreVersion(
  reviewer: Reviewer,
  request: StepRequest & { number: number; reason: string },
): Promise<StepResult> {
  return step(request, ['draft', 'in-review', 'published', 'archived'], async (db, head) => {
    // A merged record comes back by undoing the merge: its address leads to the other one until then.
    if ((await findMoved(db, [head])).size > 0) return refuse('status', 'merged')
    const draft = await readVersion(db, head, request.number)
    if (!draft) throw new AppError('not-found', `${keyOf(head)} has no version ${request.number}`)
    const { reason } = request
    const status = head.status === 'in-review' ? 'in-review' : 'draft'
    const numbers = await addVersions(db, [{ id: head.id, draft, status, reason, authorId: reviewer.id }])
    const version = numbers.get(keyOf(head)) ?? head.version
    await tell(db, reviewer, { ...head, version }, 'restored', { ...request, text: reason })
    return { is: 'done', version }
  })
}

/**
 * Runs a step on a record that nobody else changes meanwhile; `isSeen`: it changes what readers see. `base` -1 takes any
 * version.
 */
async function step(
  request: StepRequest,
  from: Head['status'][],
  run: (db: Db, head: Head) => Promise<StepResult>,
  { isSeen = false }: { isSeen?: boolean } = {},
): Promise<StepResult> {
  return writer().$transaction(
    async (db) => {
      if (isSeen) await holdProjection(db)
      const head = await holdRecord(db, request)
      if (!head) throw new AppError('not-found', keyOf(request))
      if (request.base !== -1 && head.version !== request.base) return { is: 'stale', version: head.version }
      if (!from.includes(head.status)) return refuse('status', 'wrong-status', head.status)
      return run(db, head)
    },
    { timeout: 60_000, maxWait: 20_000 },
  )
}

async function move(db: Db, { type, id }: Head, data: Prisma.RecordUncheckedUpdateInput) {
  await db.record.update({ where: { type_id: { type, id } }, data })
}

async function tell(
  db: Db,
  account: Editor,
  { type, id, version }: Head,
  happened: 'comment' | 'submitted' | 'sent-back' | 'assigned' | 'published' | 'archived' | 'restored',
  { text, address }: { text: string; address: string | null },
) {
  const about = { recordType: type, recordId: id }
  await db.comment.create({
    data: { ...about, number: version, step: happened, text: text.trim(), accountId: account.id },
  })
  const action = happened === 'comment' ? 'record.commented' : `record.${happened}`
  await audit(db, { account, action, ...about, address, detail: { version } })
}

async function findReviewer(db: Db, id: string) {
  const account = await db.account.findUnique({
    where: { id, disabledAt: null },
    select: { id: true, name: true, role: true },
  })
  return account && can(Role.parse(account.role), 'records.publish') ? account : null
}

function refuse(path: string, code: string, value?: string): StepResult {
  return { is: 'refused', problems: [{ path, code, value }] }
}

// Rows that events and initiatives join: without it, facts would vanish from records that nobody touched.
async function countUsers(db: Db, { type, id }: Head): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT event_id FROM participations p JOIN events e ON e.id = event_id AND e.status = 'published' WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT initiative_id FROM initiative_leads JOIN initiatives i ON i.id = initiative_id AND i.status = 'published' WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT initiative_id FROM memberships JOIN initiatives i ON i.id = initiative_id AND i.status = 'published' WHERE ${type} = 'actor' AND actor_id = ${id}
      UNION SELECT id FROM actors WHERE ${type} = 'actor' AND parent_id = ${id} AND status = 'published'
      UNION SELECT event_id FROM event_initiatives JOIN events e ON e.id = event_id AND e.status = 'published' WHERE ${type} = 'initiative' AND initiative_id = ${id}
      UNION SELECT id FROM initiatives WHERE ${type} = 'initiative' AND parent_id = ${id} AND status = 'published'
      UNION SELECT id::text FROM citations WHERE ${type} = 'article' AND article_id = ${id}
      UNION SELECT id FROM events WHERE ${type} = 'place' AND place_id = ${id}
      UNION SELECT event_id FROM event_themes WHERE ${type} = 'theme' AND theme_id = ${id}
      UNION SELECT initiative_id FROM initiative_themes WHERE ${type} = 'theme' AND theme_id = ${id}
      UNION SELECT id FROM themes WHERE ${type} = 'theme' AND broader_id = ${id}) used`
  return row?.count ?? 0
}
