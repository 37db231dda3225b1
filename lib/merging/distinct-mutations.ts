import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { RecordType } from '@/lib/records/types'

interface DistinctRequest {
  type: RecordType
  a: string
  b: string
  address: string | null
}

/** Remembers that two records are not the same, so that nobody is asked again. Throws AppError not-found. */
export async function markDistinct(
  reviewer: Reviewer,
  { type, a, b, address }: DistinctRequest,
): Promise<void> {
  await writer().$transaction(async (db) => {
    const there = await db.record.count({ where: { type, id: { in: [a, b] } } })
    if (there !== 2) throw new AppError('not-found', `${type} ${a}, ${b}`)
    // The database says which comes first: it sorts hyphens in a way of its own.
    const count = await db.$executeRaw`
      INSERT INTO distinct_pairs (record_type, first_id, second_id, author_id)
      VALUES (${type}, least(${a}, ${b}), greatest(${a}, ${b}), ${reviewer.id}::uuid) ON CONFLICT DO NOTHING`
    if (count === 0) return
    const action = 'record.distinct'
    await audit(db, {
      account: reviewer,
      action,
      recordType: type,
      recordId: a,
      address,
      detail: { other: b },
    })
  })
}

/** Takes that judgement back: the two may be suggested again. */
export async function takeBackDistinct(
  reviewer: Reviewer,
  { type, a, b, address }: DistinctRequest,
): Promise<void> {
  await writer().$transaction(async (db) => {
    const pair = { recordType: type, firstId: { in: [a, b] }, secondId: { in: [a, b] } }
    const { count } = await db.distinctPair.deleteMany({ where: pair })
    if (count === 0) return
    const action = 'record.distinct-undone'
    await audit(db, {
      account: reviewer,
      action,
      recordType: type,
      recordId: a,
      address,
      detail: { other: b },
    })
  })
}
