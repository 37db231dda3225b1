import type { Role } from '@/lib/auth/roles'

/** An account as admins see it. */
export interface ManagedAccount {
  id: string
  email: string
  name: string
  role: Role
  hasPassword: boolean
  hasSecondFactor: boolean
  isDisabled: boolean
  sessionCount: number
  lastSignIn: Date | null
}
