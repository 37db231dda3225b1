import 'server-only'
import { z } from 'zod'
import { type Contributor, can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import { edtfOf } from '@/lib/edtf/columns'
import { Edtf } from '@/lib/edtf/date'
import { selectRecords } from '@/lib/records/desk'
import { type RecordKey, RecordType } from '@/lib/records/types'
import type { DuplicateFilters } from './filters'
import { type Comparable, type Duplicate, findPairs, type Pair } from './pairs'

const { sql } = Prisma

/** A page of the records that may be one, the likeliest first, and how many pairs there are of each type. */
export async function listDuplicates(
  account: Contributor,
  { type, page, size }: DuplicateFilters,
): Promise<{ duplicates: Duplicate[]; total: number; counts: Map<RecordType, number> }> {
  const all = await pairsFor(account)
  const counts = new Map(
    RecordType.options.map((one) => [one, all.filter((pair) => pair.type === one).length] as const),
  )
  const asked = type.length > 0 ? all.filter((pair) => type.includes(pair.type)) : all
  const shown = await toDuplicates(asked.slice((page - 1) * size, page * size))
  return { duplicates: shown, total: asked.length, counts }
}

/** How many pairs of records may be one. */
export async function countDuplicates(account: Contributor): Promise<number> {
  return (await pairsFor(account)).length
}

/** The records that one record may be the same as. */
export async function duplicatesOf(account: Contributor, { type, id }: RecordKey): Promise<Duplicate[]> {
  const all = await pairsFor(account)
  return toDuplicates(all.filter((pair) => pair.type === type && (pair.first === id || pair.second === id)))
}

async function toDuplicates(pairs: Pair[]): Promise<Duplicate[]> {
  if (pairs.length === 0) return []
  const keys = pairs.flatMap(({ type, first, second }) => [
    { type, id: first },
    { type, id: second },
  ])
  const where = sql`(r.type, r.id) IN (SELECT type, id FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
    AS k(type text, id text))`
  const records = await selectRecords(where, sql`r.type, r.id`, keys.length)
  const find = (type: RecordType, id: string) => records.find((one) => one.type === type && one.id === id)
  return pairs.flatMap(({ type, first, second, reasons }) => {
    const [one, other] = [find(type, first), find(type, second)]
    return one && other ? [{ first: one, second: other, reasons }] : []
  })
}

/** The pairs that the account may see: contributors those of their own records with what is public. */
async function pairsFor(account: Contributor): Promise<Pair[]> {
  const { pairs, records } = await allPairs()
  if (can(account.role, 'records.edit')) return pairs
  const owners = new Map(records.map((one) => [`${one.type} ${one.id}`, one]))
  return pairs.filter(({ type, first, second }) => {
    const both = [first, second].map((id) => owners.get(`${type} ${id}`))
    const isOwn = both.map((one) => one?.ownerId === account.id)
    return isOwn.includes(true) && both.every((one, place) => isOwn[place] || one?.isPublic)
  })
}

interface Compared {
  pairs: Pair[]
  records: Row[]
}

const kept = globalThis as typeof globalThis & {
  reperesPairs?: { state: string; compared: Promise<Compared> }
}

/** All records compared with each other; done again only when a record or a judgement has changed since. */
async function allPairs(): Promise<Compared> {
  const [row] = await desk().$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ', count(*), sum(version), max(updated_at), count(*) FILTER (WHERE status = 'archived'),
      (SELECT concat_ws(' ', count(*), max(created_at)) FROM distinct_pairs), current_database()) AS state FROM records`
  const state = row?.state ?? ''
  if (kept.reperesPairs?.state !== state) {
    const compared = compare()
    kept.reperesPairs = { state, compared }
    // A failure is the caller's to see, and no answer for the next one.
    compared.catch(() => {
      kept.reperesPairs = undefined
    })
  }
  return kept.reperesPairs.compared
}

async function compare(): Promise<Compared> {
  const [rows, judged] = await Promise.all([
    // The names say all that is compared of an article: its content may hold a text of many pages.
    desk().$queryRaw<unknown[]>`
      SELECT r.type, r.id, r.owner_id AS "ownerId", r.published_version IS NOT NULL AS "isPublic", r.names,
        r.plain_names AS plain, v.snapshot->>'country' AS country, v.snapshot->>'date' AS date,
        v.snapshot->'place'->>'id' AS place, jsonb_path_query_array(v.snapshot, '$.participants[*].actor') AS actors
      FROM records r LEFT JOIN revisions v ON r.type <> 'article' AND v.record_type = r.type AND v.record_id = r.id
        AND v.number = r.version
      WHERE r.status <> 'archived' ORDER BY r.type, r.id`,
    desk().distinctPair.findMany({ select: { recordType: true, firstId: true, secondId: true } }),
  ])
  const records = rows.map((row) => Row.parse(row))
  // The database sorts ids in a way of its own.
  const keyOf = (type: string, ...ids: string[]) => [type, ...ids.sort()].join(' ')
  const distinct = new Set(
    judged.map(({ recordType, firstId, secondId }) => keyOf(recordType, firstId, secondId)),
  )
  const pairs = findPairs(records.map(toComparable)).filter(
    ({ type, first, second }) => !distinct.has(keyOf(type, first, second)),
  )
  return { pairs, records }
}

const Row = z.object({
  type: RecordType,
  id: z.string(),
  ownerId: z.string().nullable(),
  isPublic: z.boolean(),
  names: z.array(z.string()).nullable(),
  plain: z.string(),
  country: z.string().nullable(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  actors: z.array(z.string()).nullable(),
})
type Row = z.infer<typeof Row>

function toComparable({ type, id, names, plain, country, date, place, actors }: Row): Comparable {
  const lines = plain.split('\n')
  const all = (names ?? []).map((written, at) => ({ written, plain: lines[at] ?? '' }))
  const url =
    type === 'article' ? (all.find(({ written }) => /^https?:/.test(written))?.written ?? null) : null
  const [title, publisher] = all
  return {
    type,
    id,
    names: type === 'article' ? (title ? [title] : []) : all,
    country,
    publisher: type === 'article' ? (publisher?.plain ?? null) : null,
    url,
    span: spanOf(date),
    place,
    actors: actors ?? [],
  }
}

function spanOf(date: string | null): Comparable['span'] {
  if (!Edtf.safeParse(date).success || date === null) return null
  const { earliest, latest } = edtfOf(date)
  return earliest && latest ? { earliest, latest } : null
}
