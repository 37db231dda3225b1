import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { audit } from '@/lib/audit/mutations'
import type { Contributor } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import { RecordStatus } from '@/lib/vocabulary/lists'
import type { AnyDraft, ContentProblem } from './content'
import { checkMayEdit, type Head, holdRecord, readVersion } from './heads'
import { followRedirects } from './redirects'
import { referencesOf } from './references'
import { newId } from './slug'
import { keyOf } from './types'
import { addVersions } from './versions'

/** What a form asks to be saved. */
export interface SaveRequest {
  draft: AnyDraft
  /** Null for a new record. */
  id: string | null
  /** The version that the form was opened on; 0 for a new record. */
  base: number
  /** A line for the history. */
  reason: string
  /** Of the form (UUID): posting it twice saves once. */
  token: string
  /** The network address that it came from. */
  address: string | null
}

/** The version that was saved while somebody else wrote. */
export interface CurrentVersion {
  version: number
  draft: AnyDraft
  author: string | null
  createdAt: Date
}

export type SaveResult =
  | { is: 'saved'; id: string; version: number; status: RecordStatus }
  /** Nothing differs from the newest version: no revision is made. */
  | { is: 'unchanged'; id: string; version: number; status: RecordStatus }
  | { is: 'stale'; current: CurrentVersion }
  | { is: 'refused'; problems: ContentProblem[] }

type Db = Prisma.TransactionClient

/**
 * Saves a draft as the next version of its record, with its revision and its line in the audit log: all or nothing.
 * Readers see nothing of it before it is published. Throws AppError: not-allowed, not-found.
 */
export async function saveRecord(account: Contributor, request: SaveRequest): Promise<SaveResult> {
  return writer().$transaction(
    async (db) => {
      await holdToken(db, request.token)
      const before = await findByToken(db, request.token, account)
      if (before) return before
      return request.id === null
        ? create(db, account, request)
        : update(db, account, { ...request, id: request.id })
    },
    { timeout: 20_000, maxWait: 20_000 },
  )
}

// Two posts of one form arrive together when a button is pressed twice: the second waits and finds the first's revision.
async function holdToken(db: Db, token: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${token}, 3))`
}

async function findByToken(db: Db, token: string, account: Contributor): Promise<SaveResult | null> {
  const revision = await db.revision.findUnique({ where: { token } })
  if (!revision) return null
  if (revision.authorId !== account.id) throw new AppError('not-allowed', 'a form of somebody else')
  const { recordType, recordId, number } = revision
  const where = { type_id: { type: recordType, id: recordId } }
  const { status } = await db.record.findUniqueOrThrow({ where, select: { status: true } })
  return { is: 'saved', id: recordId, version: number, status: RecordStatus.parse(status) }
}

async function create(db: Db, account: Contributor, request: SaveRequest): Promise<SaveResult> {
  const problems = await brokenReferences(db, request.draft)
  if (problems.length > 0) return { is: 'refused', problems }
  // Ids are made from titles: two records of one title must not find the same one free, nor a file bring it meanwhile.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reperes import'))`
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reperes new id'))`
  const id = await newId(db, request.draft)
  return add(db, account, { ...request, id }, 'draft')
}

async function update(
  db: Db,
  account: Contributor,
  request: SaveRequest & { id: string },
): Promise<SaveResult> {
  const key = { type: request.draft.type, id: request.id }
  const head = await holdRecord(db, key)
  if (!head) throw new AppError('not-found', keyOf(key))
  checkMayEdit(account, head)
  if (head.version !== request.base) return { is: 'stale', current: await readCurrent(db, head) }
  const newest = await readVersion(db, key, head.version)
  if (newest && isDeepStrictEqual(newest, JSON.parse(JSON.stringify(request.draft)))) {
    return { is: 'unchanged', id: head.id, version: head.version, status: head.status }
  }
  const problems = await brokenReferences(db, request.draft)
  if (problems.length > 0) return { is: 'refused', problems }
  return add(db, account, request, head.status === 'in-review' ? 'in-review' : 'draft')
}

async function add(
  db: Db,
  account: Contributor,
  { id, draft, reason, token, address }: SaveRequest & { id: string },
  status: RecordStatus,
): Promise<SaveResult> {
  const numbers = await addVersions(db, [{ id, draft, status, reason, authorId: account.id, token }])
  const version = numbers.get(keyOf({ type: draft.type, id })) ?? 1
  await audit(db, {
    account,
    action: 'record.saved',
    recordType: draft.type,
    recordId: id,
    address,
    detail: { version },
  })
  return { is: 'saved', id, version, status }
}

/** The newest version of a record, for somebody whose save it forestalled. */
async function readCurrent(db: Db, { type, id, version }: Head): Promise<CurrentVersion> {
  const { author, createdAt } = await db.revision.findUniqueOrThrow({
    where: { recordType_recordId_number: { recordType: type, recordId: id, number: version } },
    select: { createdAt: true, author: { select: { name: true } } },
  })
  const draft = await readVersion(db, { type, id }, version)
  if (!draft) throw new Error(`${type} ${id} has no version ${version}`)
  return { version, draft: await followRedirects(db, draft), author: author?.name ?? null, createdAt }
}

/** References to records that are not there, or no longer. */
async function brokenReferences(
  db: Pick<Db, 'record' | '$queryRaw'>,
  draft: AnyDraft,
): Promise<ContentProblem[]> {
  // A form may name a record that was merged into another since it was opened.
  const asked = referencesOf(await followRedirects(db, draft))
  const there = await db.record.findMany({
    where: { OR: asked.map(({ type, id }) => ({ type, id })), status: { not: 'archived' } },
    select: { type: true, id: true },
  })
  const known = new Set(there.map(({ type, id }) => `${type} ${id}`))
  return asked
    .filter((key) => !known.has(keyOf(key)))
    .map(({ type, id }) => ({ path: type, code: 'unknown-reference', value: id }))
}
