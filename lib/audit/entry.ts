import { z } from 'zod'

/** A line of the audit log. */
export const AuditEntry = z.object({
  id: z.string(),
  createdAt: z.date(),
  /** Who did it; null for the shell and for whoever was not signed in. */
  account: z.object({ name: z.string(), email: z.string() }).nullable(),
  /** Such as 'record.published'. */
  action: z.string(),
  /** A type of record, or what else was written, such as 'account'. */
  recordType: z.string().nullable(),
  recordId: z.string().nullable(),
  /** Who that is, where it is an account. */
  about: z.string().nullable(),
  /** The network address that it came from. */
  address: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** What the log can be narrowed to: every account, and the actions and types that it has. */
export interface AuditChoices {
  accounts: { id: string; name: string; email: string }[]
  actions: string[]
  types: string[]
}
