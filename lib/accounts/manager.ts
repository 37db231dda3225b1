import type { Admin } from '@/lib/auth/roles'

/** Whoever may manage accounts: an admin, or the operator at the shell of the server, who can do all anyway. */
export type Manager = Admin | typeof SHELL

/** The operator. Only scripts are theirs. */
export const SHELL = { id: null, from: 'shell' } as const

/** How the audit log names them. */
export function managedBy(by: Manager) {
  return by.id === null ? { account: null, detail: { by: by.from } } : { account: by, detail: {} }
}
