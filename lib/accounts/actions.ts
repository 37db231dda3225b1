'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { schemaAction } from '@/lib/actions'
import { isOwnOrigin } from '@/lib/auth/address'
import { pageOf, signInHref } from '@/lib/auth/doors'
import { currentAccount, currentSession, requestHeaders } from '@/lib/auth/session'
import { changePassword, endSessions, signOut, updateProfile } from './profile-mutations'
import {
  ChangePasswordInput,
  CurrentPasswordInput,
  ProfileInput,
  SessionInput,
  SixDigitsInput,
} from './schema'
import {
  confirmSecondFactor,
  renewCodes,
  startSecondFactor,
  stopSecondFactor,
} from './second-factor-mutations'

const secrets = ['current', 'password', 'again', 'code']

export async function signOutAction(): Promise<void> {
  const headers = await requestHeaders()
  const account = isOwnOrigin(headers) ? await currentAccount() : null
  if (account) await signOut(account, headers)
  return redirect(signInHref(pageOf(headers).locale, null, 'signed-out'))
}

export const updateProfileAction = schemaAction(
  'profile.manage',
  ProfileInput,
  async (profile, { account, address }) => {
    await updateProfile(account, profile, address)
    refresh()
    return undefined
  },
)

export const changePasswordAction = schemaAction(
  'profile.manage',
  ChangePasswordInput,
  async ({ current, password }, { account }) => {
    const refused = await changePassword(account, await requestHeaders(), { current, password })
    if (refused) return { fields: { current: [refused] } }
    refresh()
    return undefined
  },
  { secrets },
)

export const endSessionAction = schemaAction(
  'profile.manage',
  SessionInput,
  async ({ session }, { account, address }) => {
    const kept = (await currentSession())?.sessionId
    if (kept) await endSessions(account, { session, kept, address })
    refresh()
    return undefined
  },
)

export const startSecondFactorAction = schemaAction(
  'profile.manage',
  CurrentPasswordInput,
  async ({ current }, { account }) => {
    const refused = await startSecondFactor(account, await requestHeaders(), current)
    if (refused) return { fields: { current: [refused] } }
    refresh()
    return undefined
  },
  { secrets },
)

export const confirmSecondFactorAction = schemaAction(
  'profile.manage',
  SixDigitsInput,
  async ({ code }, { account }) => {
    const answer = await confirmSecondFactor(account, await requestHeaders(), code)
    if ('refused' in answer) return { fields: { code: [answer.refused] } }
    refresh()
    return { extra: { codes: answer.codes } }
  },
  { secrets },
)

export const renewCodesAction = schemaAction(
  'profile.manage',
  CurrentPasswordInput,
  async ({ current }, { account }) => {
    const answer = await renewCodes(account, await requestHeaders(), current)
    return 'refused' in answer
      ? { fields: { current: [answer.refused] } }
      : { extra: { codes: answer.codes } }
  },
  { secrets },
)

export const stopSecondFactorAction = schemaAction(
  'profile.manage',
  CurrentPasswordInput,
  async ({ current }, { account }) => {
    const refused = await stopSecondFactor(account, await requestHeaders(), current)
    if (refused) return { fields: { current: [refused] } }
    refresh()
    return undefined
  },
  { secrets },
)
