import 'server-only'
import { Prisma } from '@/lib/db/generated/client'

/** What there is to say of a theme that a facet counts, the value `f.value`, read with `countedTheme`. */
export const ABOUT_THEME = Prisma.sql`(
  SELECT jsonb_build_object('label', t.label, 'broader', t.broader_id, 'position', t.position)
  FROM themes t WHERE t.id = f.value)`
