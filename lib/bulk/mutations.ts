import 'server-only'
import { randomUUID } from 'node:crypto'
import { audit } from '@/lib/audit/mutations'
import { type Editor, isProven, type Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { ContentProblem } from '@/lib/records/content'
import { saveRecord } from '@/lib/records/mutations'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'
import {
  archiveRecord,
  publishRecord,
  type StepResult,
  sendBack,
  submitRecord,
} from '@/lib/records/workflow-mutations'
import { readNewest } from './newest'
import type { BulkAction, BulkOutcome, BulkStep, ThemeChange } from './schema'
import { changeTheme } from './themes'

/** A record and the version that whoever asks has seen. */
export interface Seen extends RecordKey {
  base: number
}

interface BulkRequest {
  records: Seen[]
  /** A line for the history of each record. */
  reason: string
  /** Of the form (UUID), and of the change from then on: posting it twice changes once. */
  token: string
  address: string | null
}

interface Result {
  outcome: BulkOutcome
  code?: string
  value?: string
}

/** Keeps what somebody pasted for a day; answers with the id of the list. */
export async function keepList(editor: Editor, text: string): Promise<string> {
  await writer().$executeRaw`DELETE FROM bulk_lists WHERE created_at < now() - interval '1 day'`
  const kept = text.replaceAll('\0', '')
  const { id } = await writer().bulkList.create({
    data: { accountId: editor.id, text: kept },
    select: { id: true },
  })
  return id
}

/**
 * Adds or removes a theme, record by record: each gets a revision and a line in the audit log of its own, and one that
 * changed meanwhile is skipped. What readers see already goes to the reviewers at once, or with `publish`, which takes a
 * reviewer, to the readers. Answers with the id of the change. Throws AppError 'not-allowed'.
 */
export async function changeThemes(
  editor: Editor,
  request: BulkRequest & { action: ThemeChange; theme: string; publish: boolean },
): Promise<string> {
  const reviewer = request.publish && isProven(editor, 'records.publish') ? editor : null
  if (request.publish && !reviewer) throw new AppError('not-allowed', `${editor.id} may not publish`)
  if (await begin(editor, request, request.theme)) {
    for (const seen of request.records) {
      await note(request.token, seen, await guarded(() => changeOne(editor, reviewer, request, seen)))
    }
    await finish(request.token)
  }
  return request.token
}

async function changeOne(
  editor: Editor,
  reviewer: Reviewer | null,
  request: BulkRequest & { action: ThemeChange; theme: string },
  seen: Seen,
): Promise<Result> {
  const { action, theme, reason, address } = request
  const newest = (await readNewest(writer(), [seen])).get(keyOf(seen))
  if (!newest) throw new AppError('not-found', keyOf(seen))
  if (newest.head.version !== seen.base) return { outcome: 'stale' }
  const changed = changeTheme(newest.draft, action, theme)
  if ('refusal' in changed) return { outcome: 'refused', code: changed.refusal }
  const saved = await saveRecord(editor, {
    draft: changed.draft,
    id: seen.id,
    base: seen.base,
    reason,
    token: randomUUID(),
    address,
  })
  if (saved.is === 'stale') return { outcome: 'stale' }
  if (saved.is === 'refused') return refusedBy(saved.problems)
  if (saved.is === 'unchanged') return { outcome: 'unchanged' }
  // A draft stays its writer's, and what waits for review goes on waiting.
  if (newest.head.status !== 'published') return { outcome: 'saved' }
  const next = { type: seen.type, id: seen.id, base: saved.version, text: reason, address }
  if (reviewer) {
    const published = await publishRecord(reviewer, { ...next, together: [] })
    if (published.is === 'done') return { outcome: 'published' }
  }
  const submitted = await submitRecord(editor, next)
  if (submitted.is === 'refused') return { ...refusedBy(submitted.problems), outcome: 'saved' }
  return { outcome: submitted.is === 'done' ? 'in-review' : 'saved' }
}

/**
 * Takes a step on the way to publication, record by record, each with its own comment and line in the audit log. What
 * others of the change refer to goes first. Answers with the id of the change.
 */
export async function takeSteps(
  reviewer: Reviewer,
  request: BulkRequest & { action: BulkStep },
): Promise<string> {
  if (!(await begin(reviewer, request, null))) return request.token
  let waiting = inOrder(request)
  for (let isMoving = true; isMoving; ) {
    const again: typeof waiting = []
    for (const seen of waiting) {
      const result = await guarded(() => stepOne(reviewer, request, seen))
      // It may have to wait for one that comes later.
      if (WAITS.some((code) => code === result.code)) again.push(seen)
      else await note(request.token, seen, result)
    }
    isMoving = again.length > 0 && again.length < waiting.length
    waiting = again
  }
  for (const seen of waiting) {
    await note(request.token, seen, await guarded(() => stepOne(reviewer, request, seen)))
  }
  await finish(request.token)
  return request.token
}

const WAITS = ['not-published-yet', 'in-use']

function inOrder({ records, action }: { records: Seen[]; action: BulkStep }): Seen[] {
  const rank = ({ type }: Seen) => RecordType.options.indexOf(type) * (action === 'archive' ? -1 : 1)
  return records.toSorted((one, other) => rank(one) - rank(other))
}

async function stepOne(
  reviewer: Reviewer,
  { action, reason, address }: BulkRequest & { action: BulkStep },
  seen: Seen,
): Promise<Result> {
  const request = { ...seen, text: reason, address }
  switch (action) {
    case 'submit':
      return resultOf(await submitRecord(reviewer, request), 'in-review')
    case 'publish':
      return resultOf(await publishRecord(reviewer, { ...request, together: [] }), 'published')
    case 'send-back':
      return resultOf(await sendBack(reviewer, request), 'sent-back')
    case 'archive':
      return resultOf(await archiveRecord(reviewer, request), 'archived')
  }
}

function resultOf(result: StepResult, outcome: BulkOutcome): Result {
  if (result.is === 'done') return { outcome }
  return result.is === 'stale' ? { outcome: 'stale' } : refusedBy(result.problems)
}

function refusedBy(problems: ContentProblem[]): Result {
  const [first] = problems
  const known = ['wrong-status', 'in-use'].find((code) => code === first?.code)
  if (known) return { outcome: 'refused', code: known, value: first?.value }
  const unseen = problems.filter(({ code }) => code === 'not-published-yet').map(({ path }) => path)
  if (unseen.length > 0) return { outcome: 'refused', code: 'not-published-yet', value: unseen.join(', ') }
  const paths = [...new Set(problems.map(({ path }) => path))]
  return { outcome: 'refused', code: 'incomplete', value: paths.join(', ') }
}

// One record that is gone or out of reach does not keep the others from changing.
async function guarded(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { outcome: 'refused', code: error.code === 'not-found' ? 'not-found' : 'not-allowed' }
  }
}

/** Opens the change; false when this form was posted before. */
async function begin(
  account: Editor,
  { token, action, reason, records, address }: BulkRequest & { action: BulkAction },
  theme: string | null,
): Promise<boolean> {
  return writer().$transaction(async (db) => {
    const made = await db.$executeRaw`
      INSERT INTO bulk_changes (id, account_id, action, theme_id, reason, asked)
      VALUES (${token}::uuid, ${account.id}::uuid, ${action}, ${theme}, ${reason}, ${records.length}) ON CONFLICT DO NOTHING`
    if (made === 0) return false
    const detail = { change: token, action, records: records.length, ...(theme !== null && { theme }) }
    await audit(db, { account, action: 'bulk.run', address, detail })
    return true
  })
}

async function note(bulkId: string, { type, id }: RecordKey, { outcome, code, value }: Result) {
  await writer().bulkOutcome.create({
    data: { bulkId, recordType: type, recordId: id, outcome, code, value },
  })
}

async function finish(id: string) {
  await writer().bulkChange.update({ where: { id }, data: { finishedAt: new Date() } })
}
