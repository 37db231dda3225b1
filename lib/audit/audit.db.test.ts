import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { prove } from '@/lib/auth/prove'
import type { Admin } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { paramsOf, readParams } from '@/lib/url/params'
import { CSV_HEAD, toCsv } from './csv'
import { allEntries, listChoices, listEntries } from './desk'
import { AuditFilters, auditHref } from './filters'
import { audit } from './mutations'
import { auditWords } from './words'

let admin: Admin

beforeAll(async () => {
  const data = { email: 'admin@example.org', name: '=SUM(A1)', role: 'admin', showName: false } as const
  const { id } = await writer().account.create({ data })
  admin = prove({ id, ...data, hasSecondFactor: true }, 'audit.read')
  const entry = { account: admin, address: '192.0.2.1', recordType: 'event', recordId: 'one' }
  await audit(writer(), { ...entry, action: 'record.saved', detail: { version: 2 } })
  await audit(writer(), { ...entry, action: 'record.published', recordId: 'other' })
  await audit(writer(), { account: null, action: 'sign-in.failed', detail: { reason: 'a "wrong", one' } })
  await writer().$executeRaw`
    INSERT INTO audit_entries (account_id, action, created_at) VALUES (${id}::uuid, 'record.saved', '2025-12-31T23:30:00Z')`
})

async function actionsOf(query: string) {
  const { values, problems } = readParams(AuditFilters, paramsOf(new Request(`http://x/?${query}`)))
  expect(problems).toEqual([])
  const { entries, total } = await listEntries(admin, values)
  expect(total).toBe(entries.length)
  return entries.map(({ action }) => action)
}

test('the log is read newest first, by account, action, record and period', async () => {
  expect((await actionsOf('')).slice(0, 3)).toEqual(['record.saved', 'sign-in.failed', 'record.published'])
  expect(await actionsOf(`account=${admin.id}&action=record.published`)).toEqual(['record.published'])
  expect(await actionsOf('account=nobody&action=sign-in.failed')).toEqual(['sign-in.failed'])
  expect(await actionsOf('type=event&id=one')).toEqual(['record.saved'])
  expect(await actionsOf(`account=${randomUUID()}`)).toEqual([])
})

test('a period holds its last day whole and nothing of the next', async () => {
  expect(await actionsOf('from=2025-12-31&to=2025-12-31')).toEqual(['record.saved'])
  expect(await actionsOf('from=2025&to=2025-12')).toEqual(['record.saved'])
  expect(await actionsOf('to=2025-12-30')).toEqual([])
  expect(await actionsOf('from=2026&action=record.saved&type=event')).toEqual(['record.saved'])
})

test('what cannot be asked for is told and left out, and an address says no more than it must', () => {
  const asked = new Request('http://x/?from=yesterday&account=me&type=%3Cb%3E&id=A%20B&page=0&action=Record')
  const { values, problems } = readParams(AuditFilters, paramsOf(asked))
  expect(problems.map(({ key }) => key).sort()).toEqual(['account', 'action', 'from', 'id', 'page', 'type'])
  expect(auditHref({}, values)).toBe('/admin/audit')
  expect(auditHref({ page: 2 }, { ...values, action: 'record.saved' })).toBe(
    '/admin/audit?page=2&action=record.saved',
  )
})

test('what is said of an account names it, and codes are said in words', async () => {
  const detail = { role: 'reviewer', by: 'shell', counts: { actor: 2 }, odd: 1 }
  const about = { recordType: 'account', recordId: admin.id }
  await audit(writer(), { account: null, action: 'account.created', ...about, detail })
  const { entries } = await listEntries(admin, AuditFilters.parse({ action: 'account.created' }))
  expect(entries[0]).toMatchObject({ about: '=SUM(A1)', detail })
  const { detailOf } = auditWords('fr')
  expect(Object.entries(detail).map(([name, value]) => Object.values(detailOf(name, value)))).toEqual([
    ['rôle', 'Relecteur'],
    ['par', 'ligne de commande'],
    ['notices', 'Acteur 2'],
    ['odd', '1'],
  ])
})

test('it can be narrowed to the accounts and actions that there are', async () => {
  const { accounts, actions, types } = await listChoices(admin)
  expect(accounts).toContainEqual({ id: admin.id, name: '=SUM(A1)', email: 'admin@example.org' })
  expect(actions).toEqual(expect.arrayContaining(['record.published', 'record.saved', 'sign-in.failed']))
  expect(new Set(actions).size).toBe(actions.length)
  expect(types).toContain('event')
})

test('as CSV it has every entry once, quoted, and nothing that a spreadsheet would run', async () => {
  const lines: string[] = []
  for await (const batch of allEntries(admin, AuditFilters.parse({}))) lines.push(toCsv(batch))
  const text = lines.join('')
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(
    (await listEntries(admin, AuditFilters.parse({}))).total,
  )
  expect(text).toContain(
    `,'=SUM(A1),admin@example.org,record.saved,event,one,192.0.2.1,"{""version"":2}"\r\n`,
  )
  expect(text).toContain('"{""reason"":""a \\""wrong\\"", one""}"')
  expect(CSV_HEAD).toBe('time,name,email,action,type,id,address,detail\r\n')
})
