import 'server-only'
import { audit } from '@/lib/audit/mutations'
import type { Role } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { type Manager, managedBy } from './manager'
import type { NewAccount } from './schema'

type Db = Prisma.TransactionClient

/** Done, or why not: 'email-taken', 'not-found', 'last-admin'. */
export type Refused = 'email-taken' | 'not-found' | 'last-admin'

/** Creates an account without a password: a one-time link lets its holder choose one. */
export async function createAccount(
  by: Manager,
  { email, name, role }: NewAccount,
  address: string | null,
): Promise<{ id: string } | { refused: Refused }> {
  return writer().$transaction(async (db) => {
    const { count } = await db.account.createMany({ data: [{ email, name, role }], skipDuplicates: true })
    if (count === 0) return { refused: 'email-taken' }
    const { id } = await db.account.findUniqueOrThrow({ where: { email } })
    await log(db, by, id, address, 'account.created', { email, role })
    return { id }
  })
}

/** Gives the account another role, from its next request on. */
export async function changeRole(
  by: Manager,
  id: string,
  role: Role,
  address: string | null,
): Promise<Refused | null> {
  return change(id, role !== 'admin', async (db, before) => {
    if (before.role === role) return
    await db.account.update({ where: { id }, data: { role } })
    await log(db, by, id, address, 'account.role-changed', { from: before.role, to: role })
  })
}

/** Ends every session of the account and lets nobody sign in to it any more. */
export async function disableAccount(
  by: Manager,
  id: string,
  address: string | null,
): Promise<Refused | null> {
  return change(id, true, async (db) => {
    await db.account.update({ where: { id }, data: { disabledAt: new Date() } })
    await db.session.deleteMany({ where: { accountId: id } })
    await db.oneTimeLink.deleteMany({ where: { accountId: id, usedAt: null } })
    await log(db, by, id, address, 'account.disabled')
  })
}

/** Lets the holder of a disabled account sign in again, with the password they had. */
export async function enableAccount(
  by: Manager,
  id: string,
  address: string | null,
): Promise<Refused | null> {
  return change(id, false, async (db) => {
    await db.account.update({ where: { id }, data: { disabledAt: null } })
    await log(db, by, id, address, 'account.enabled')
  })
}

/** Forgets the second factor of somebody who lost it, and ends their sessions: the next sign-in asks for none. */
export async function resetSecondFactor(
  by: Manager,
  id: string,
  address: string | null,
): Promise<Refused | null> {
  return change(id, false, async (db) => {
    await db.twoFactor.deleteMany({ where: { accountId: id } })
    await db.account.update({ where: { id }, data: { twoFactorEnabled: false } })
    await db.session.deleteMany({ where: { accountId: id } })
    await log(db, by, id, address, 'account.second-factor-reset')
  })
}

/** Runs `work` on the account, unless it would leave the site without an admin who can sign in. */
async function change(
  id: string,
  endsAdmin: boolean,
  work: (db: Db, before: { role: string }) => Promise<void>,
): Promise<Refused | null> {
  return writer().$transaction(async (db) => {
    // Locked, so that two admins cannot remove each other at the same moment.
    const admins = await db.$queryRaw<{ id: string; canSignIn: boolean }[]>`
      SELECT id, EXISTS (SELECT FROM credentials c WHERE c.holder_id = a.id AND c.password IS NOT NULL) AS "canSignIn"
      FROM accounts a WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR UPDATE`
    const before = await db.account.findUnique({ where: { id } })
    if (!before) return 'not-found'
    const own = admins.find((admin) => admin.id === id)
    const others = admins.filter((admin) => admin !== own)
    // Who never chose a password is no way in: the link may have lapsed.
    const isNeeded = own?.canSignIn ? !others.some(({ canSignIn }) => canSignIn) : others.length === 0
    if (endsAdmin && own && isNeeded) return 'last-admin'
    await work(db, before)
    return null
  })
}

async function log(
  db: Db,
  by: Manager,
  id: string,
  address: string | null,
  action: string,
  more: Prisma.InputJsonObject = {},
) {
  const { account, detail } = managedBy(by)
  await audit(db, {
    account,
    action,
    recordType: 'account',
    recordId: id,
    address,
    detail: { ...detail, ...more },
  })
}
