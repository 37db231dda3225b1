import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { LocalizedText } from '@/lib/i18n/localized-text'

/** A theme to choose, drafts included. */
const ThemeChoice = z.object({ id: z.string(), label: LocalizedText, broader: z.string().nullable() })
export type ThemeChoice = z.infer<typeof ThemeChoice>

/** The newest versions of the themes that are not archived, in the order of the codebook, new ones last. */
export async function listThemeChoices(account: Contributor): Promise<ThemeChoice[]> {
  if (!can(account.role, 'records.read')) return []
  const rows = await desk().$queryRaw<unknown[]>`
    SELECT r.id, r.title AS label, v.snapshot->>'broader' AS broader FROM records r
      JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = r.version
      LEFT JOIN themes t ON t.id = r.id
    WHERE r.type = 'theme' AND r.status <> 'archived'
      AND (r.published_version IS NOT NULL OR r.owner_id = ${account.id}::uuid OR ${can(account.role, 'records.edit')})
    ORDER BY t.position NULLS LAST, r.id`
  return rows.map((row) => ThemeChoice.parse(row))
}
