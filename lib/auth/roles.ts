import { z } from 'zod'

/** What somebody is to the editors' side, from least to most: each may do what the ones before may. */
export const Role = z.enum(['contributor', 'editor', 'reviewer', 'admin'])
export type Role = z.infer<typeof Role>

/** Which role each action asks for at least. Closed: what is not named here cannot be done. */
export const PERMISSIONS = {
  'profile.manage': 'contributor',
  'records.read': 'contributor',
  'records.create': 'contributor',
  'records.edit': 'editor',
  'records.submit': 'editor',
  'records.comment': 'editor',
  'import.run': 'editor',
  'extraction.run': 'editor',
  'bulk.themes': 'editor',
  'suggestions.handle': 'editor',
  'records.publish': 'reviewer',
  'records.archive': 'reviewer',
  'records.restore': 'reviewer',
  'records.assign': 'reviewer',
  'records.merge': 'reviewer',
  'bulk.status': 'reviewer',
  'accounts.manage': 'admin',
  'audit.read': 'admin',
  'settings.manage': 'admin',
} as const satisfies Record<string, Role>

export type Permission = keyof typeof PERMISSIONS

/** Whether somebody of that role may do it. */
export function can(role: Role, permission: Permission): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(PERMISSIONS[permission])
}

/** Somebody who may sign in. */
export interface Account {
  id: string
  email: string
  name: string
  role: Role
  /** Whether the public history names them. */
  showName: boolean
  hasSecondFactor: boolean
}

declare const proven: unique symbol

/** An account proven to be signed in, of that role or a higher one. Only `prove` makes one. */
export type Contributor = Account & { readonly [proven]: { contributor: true } }
export type Editor = Contributor & { readonly [proven]: { editor: true } }
export type Reviewer = Editor & { readonly [proven]: { reviewer: true } }
export type Admin = Reviewer & { readonly [proven]: { admin: true } }

interface Proven {
  contributor: Contributor
  editor: Editor
  reviewer: Reviewer
  admin: Admin
}

/** The account that an action proves: of the least role that may do it. */
export type AccountFor<P extends Permission> = Proven[(typeof PERMISSIONS)[P]]

/** Narrows an account to what `permission` asks for; false when its role does not reach so far. */
export function isProven<P extends Permission>(
  account: Account,
  permission: P,
): account is AccountFor<P> & Account {
  return can(account.role, permission)
}
