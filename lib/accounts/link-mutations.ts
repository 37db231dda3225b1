import 'server-only'
import { randomBytes } from 'node:crypto'
import { audit } from '@/lib/audit/mutations'
import { auth } from '@/lib/auth/library'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { hashToken } from './link'
import { type Manager, managedBy } from './manager'

type Db = Prisma.TransactionClient

const LASTS_MS = 48 * 60 * 60 * 1000

// Any number that no other lock of this database has.
const FIRST_ADMIN_LOCK = 7_301_101

/**
 * Makes a link that lets the holder of an account choose a password, good once and for 48 hours; the ones before are
 * void. Answers with the token of its address, which is kept nowhere. Null where there is no such account in use.
 */
export async function createLink(
  by: Manager | 'holder',
  id: string,
  address: string | null,
): Promise<string | null> {
  return writer().$transaction(async (db) => {
    const account = await db.account.findUnique({ where: { id, disabledAt: null } })
    if (!account) return null
    const token = await draw(db, id)
    const { detail, ...who } = by === 'holder' ? { account: null, detail: { by } } : managedBy(by)
    await audit(db, {
      ...who,
      action: 'account.link-created',
      recordType: 'account',
      recordId: id,
      address,
      detail,
    })
    return token
  })
}

/** Makes the link that creates the first admin; null once there is an account. The ones before are void. */
export async function createFirstAdminLink(): Promise<string | null> {
  return writer().$transaction(async (db) => ((await db.account.count()) > 0 ? null : draw(db, null)))
}

async function draw(db: Db, accountId: string | null) {
  await db.oneTimeLink.deleteMany({ where: { accountId, usedAt: null } })
  const token = randomBytes(32).toString('base64url')
  await db.oneTimeLink.create({
    data: { accountId, tokenHash: hashToken(token), expiresAt: new Date(Date.now() + LASTS_MS) },
  })
  return token
}

/** Sets the password of the link's account and ends its sessions. False when the link is not good any more. */
export async function choosePassword(
  headers: Headers,
  { token, password, address }: { token: string; password: string; address: string | null },
): Promise<boolean> {
  const hashed = await hashPassword(headers, password)
  return writer().$transaction(async (db) => {
    const link = await claim(db, token)
    if (!link?.accountId) return false
    await setPassword(db, link.accountId, hashed)
    await db.session.deleteMany({ where: { accountId: link.accountId } })
    await audit(db, {
      account: { id: link.accountId },
      action: 'account.password-chosen',
      ...about(link.accountId),
      address,
    })
    return true
  })
}

/** Creates the first admin. False when the link is not good any more, or somebody was faster. */
export async function createFirstAdmin(
  headers: Headers,
  {
    token,
    password,
    address,
    ...person
  }: { token: string; name: string; email: string; password: string; address: string | null },
): Promise<boolean> {
  const hashed = await hashPassword(headers, password)
  return writer().$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ADMIN_LOCK})`
    if ((await db.account.count()) > 0 || !(await claim(db, token))) return false
    const { id } = await db.account.create({ data: { ...person, role: 'admin' } })
    await setPassword(db, id, hashed)
    await audit(db, {
      account: { id },
      action: 'account.created',
      ...about(id),
      address,
      detail: { by: 'first-link' },
    })
    return true
  })
}

/** Marks a good link as used, for one caller alone. */
async function claim(db: Db, token: string) {
  const now = new Date()
  const good = {
    tokenHash: hashToken(token),
    usedAt: null,
    expiresAt: { gt: now },
    NOT: { account: { disabledAt: { not: null } } },
  }
  const { count } = await db.oneTimeLink.updateMany({ where: good, data: { usedAt: now } })
  return count === 1 ? db.oneTimeLink.findUnique({ where: { tokenHash: hashToken(token) } }) : null
}

async function hashPassword(headers: Headers, password: string) {
  const context = await (await auth(headers)).$context
  return context.password.hash(password)
}

async function setPassword(db: Db, holderId: string, password: string) {
  const key = { provider: 'credential', subject: holderId }
  await db.credential.upsert({
    where: { provider_subject: key },
    create: { ...key, holderId, password },
    update: { password },
  })
}

function about(id: string) {
  return { recordType: 'account', recordId: id }
}
