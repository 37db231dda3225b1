import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { addressOf } from '@/lib/url/list-query'
import { pageParam } from '@/lib/url/params'
import { Slug } from '@/lib/vocabulary/slug'

/** Entries on a page. */
export const PAGE_SIZE = 100

/** Stands for what nobody signed in did: the shell, and whoever tries to sign in. */
export const NOBODY = 'nobody'

const period = Edtf.refine((text) => !/Y|(^|\/)-/.test(text), { error: 'not-a-date' }).optional()

// Codes are words of the program: whatever else is asked for is in no log.
const word = z.string().regex(/^[a-z][a-z.-]{0,59}$/, { error: 'unknown-value' })

/** What can be asked of the audit log. */
export const AuditFilters = z.object({
  account: z.union([z.literal(NOBODY), z.uuid()], { error: 'unknown-value' }).optional(),
  action: word.optional(),
  type: word.optional(),
  id: Slug.optional(),
  /** EDTF: from the first day it can mean to the last one, in universal time. */
  from: period,
  to: period,
  page: pageParam,
})
export type AuditFilters = z.output<typeof AuditFilters>

/** The address of the log, without its locale, after a change. Any change but the page goes back to page one. */
export const auditHref = addressOf('/admin/audit', AuditFilters)
