import { AppError } from '@/lib/errors'
import { type Account, type AccountFor, isProven, type Permission } from './roles'

// All that an admin can do before the second factor is set up is to set it up.
const WITHOUT_SECOND_FACTOR: Permission = 'profile.manage'

/** Whether the account has to set up its second factor before it can do anything else: admins do. */
export function lacksSecondFactor({ role, hasSecondFactor }: Account): boolean {
  return role === 'admin' && !hasSecondFactor
}

/**
 * Answers with the account, proven to be allowed `permission`. Throws AppError 'not-allowed', or 'second-factor-needed'
 * for an admin without one. Only `requirePermission` and tests call it: nobody else knows who is signed in.
 */
export function prove<P extends Permission>(account: Account, permission: P): AccountFor<P> & Account {
  if (!isProven(account, permission))
    throw new AppError('not-allowed', `${account.role} may not ${permission}`)
  if (permission !== WITHOUT_SECOND_FACTOR && lacksSecondFactor(account))
    throw new AppError('second-factor-needed')
  return account
}
