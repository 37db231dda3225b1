'use server'

import { refresh } from 'next/cache'
import { type Refusal, schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import type { Admin } from '@/lib/auth/roles'
import { requestHeaders } from '@/lib/auth/session'
import { siteUrl } from '@/lib/env'
import { getAccount } from './desk'
import { linkPath } from './link'
import { createLink } from './link-mutations'
import { canMail, mailLink } from './mail'
import { changeRole, createAccount, disableAccount, enableAccount, resetSecondFactor } from './mutations'
import { AccountId, NewAccount, RoleInput } from './schema'

export const createAccountAction = schemaAction(
  'accounts.manage',
  NewAccount,
  async (input, { account, address }) => {
    const created = await createAccount(account, input, address)
    if ('refused' in created) return { fields: { email: [created.refused] } }
    refresh()
    return showLink(account, created.id, address)
  },
)

export const createLinkAction = schemaAction('accounts.manage', AccountId, ({ id }, { account, address }) =>
  showLink(account, id, address),
)

export const mailLinkAction = schemaAction(
  'accounts.manage',
  AccountId,
  async ({ id }, { account, address }) => {
    const holder = canMail() ? await getAccount(account, id) : null
    const token = holder && (await createLink(account, id, address))
    if (!holder || !token) return { form: ['no-link'] }
    await mailLink(holder, token, pageOf(await requestHeaders()).locale)
    return undefined
  },
)

export const changeRoleAction = schemaAction(
  'accounts.manage',
  RoleInput,
  async ({ id, role }, { account, address }) => told(await changeRole(account, id, role, address)),
)

export const disableAccountAction = schemaAction(
  'accounts.manage',
  AccountId,
  async ({ id }, { account, address }) => told(await disableAccount(account, id, address)),
)

export const enableAccountAction = schemaAction(
  'accounts.manage',
  AccountId,
  async ({ id }, { account, address }) => told(await enableAccount(account, id, address)),
)

export const resetSecondFactorAction = schemaAction(
  'accounts.manage',
  AccountId,
  async ({ id }, { account, address }) => told(await resetSecondFactor(account, id, address)),
)

function told(refused: string | null): Refusal | undefined {
  if (refused) return { form: [refused] }
  refresh()
  return undefined
}

/** The whole address, to be handed over: it is shown this once. */
async function showLink(admin: Admin, id: string, address: string | null) {
  const token = await createLink(admin, id, address)
  if (!token) return { form: ['no-link'] }
  const headers = await requestHeaders()
  // Proven to be this site's own before any action runs.
  const origin = headers.get('origin') ?? undefined
  return { extra: { link: `${siteUrl(origin)}/${pageOf(headers).locale}${linkPath(token)}` } }
}
