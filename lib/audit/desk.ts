import 'server-only'
import type { Admin } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import type { Prisma } from '@/lib/db/generated/client'
import { edtfOf } from '@/lib/edtf/columns'
import { columnDay, neighbour } from '@/lib/edtf/days'
import { type AuditChoices, AuditEntry } from './entry'
import { type AuditFilters, NOBODY, PAGE_SIZE } from './filters'

const select = {
  id: true,
  createdAt: true,
  action: true,
  recordType: true,
  recordId: true,
  address: true,
  detail: true,
  account: { select: { name: true, email: true } },
} satisfies Prisma.AuditEntrySelect

/** A page of the audit log, newest first, and how many entries the filters choose. */
export async function listEntries(_admin: Admin, filters: AuditFilters) {
  const where = toWhere(filters)
  const [rows, total] = await Promise.all([
    desk().auditEntry.findMany({
      where,
      select,
      orderBy: { id: 'desc' },
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    desk().auditEntry.count({ where }),
  ])
  return { entries: await toEntries(rows), total }
}

const BATCH = 1000

/** Every entry that the filters choose, newest first, some at a time: a log has no size that a table could hold. */
export async function* allEntries(_admin: Admin, filters: AuditFilters): AsyncGenerator<AuditEntry[]> {
  let before: bigint | undefined
  for (;;) {
    const rows = await desk().auditEntry.findMany({
      where: { AND: [toWhere(filters), before === undefined ? {} : { id: { lt: before } }] },
      select,
      orderBy: { id: 'desc' },
      take: BATCH,
    })
    if (rows.length > 0) yield await toEntries(rows)
    if (rows.length < BATCH) return
    before = rows.at(-1)?.id
  }
}

/** What the log can be narrowed to. */
export async function listChoices(_admin: Admin): Promise<AuditChoices> {
  const [accounts, actions, types] = await Promise.all([
    desk().account.findMany({
      select: { id: true, name: true, email: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
    desk().auditEntry.groupBy({ by: 'action', orderBy: { action: 'asc' } }),
    desk().auditEntry.groupBy({ by: 'recordType', orderBy: { recordType: 'asc' } }),
  ])
  return {
    accounts,
    actions: actions.map(({ action }) => action),
    types: types.flatMap(({ recordType }) => recordType ?? []),
  }
}

function toWhere({ account, action, type, id, from, to }: AuditFilters): Prisma.AuditEntryWhereInput {
  const first = columnDay(from ? edtfOf(from).earliest : null)
  const last = to ? edtfOf(to).latest : null
  return {
    accountId: account === NOBODY ? null : account,
    action,
    recordType: type,
    recordId: id,
    createdAt: {
      gte: first ?? undefined,
      lt: columnDay(last && neighbour(last, 1)) ?? undefined,
    },
  }
}

async function toEntries(rows: Prisma.AuditEntryGetPayload<{ select: typeof select }>[]) {
  const ids = rows.flatMap(({ recordType, recordId }) => (recordType === 'account' && recordId) || [])
  const accounts = await desk().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return rows.map(({ id, ...row }) =>
    AuditEntry.parse({ ...row, id: String(id), about: names.get(row.recordId ?? '') ?? null }),
  )
}
