import 'server-only'
import { reader } from '@/lib/db/reader'

/** What the words of a search were understood as. */
export interface Understanding {
  /** A tsquery of PostgreSQL over the `search` columns; null when the reader typed no words. */
  tsquery: string | null
  /** The words that were searched instead, when those typed match nothing. */
  corrected: string | null
}

/** Understands the words of a search: every word must match, in its French or English form, or as a name. */
export async function understand(q: string): Promise<Understanding> {
  if (q === '') return { tsquery: null, corrected: null }
  const [row] = await reader().$queryRaw<{ tsquery: string }[]>`
    SELECT coalesce(string_agg('(' || concat_ws(' | ', nullif(plainto_tsquery('french', word)::text, ''),
      nullif(plainto_tsquery('english', word)::text, ''), nullif(plainto_tsquery('simple', word)::text, '')) || ')', ' & '), '') AS tsquery
    FROM regexp_split_to_table(trim(plain(${q})), '\\s+') AS word WHERE length(word) > 1`
  return { tsquery: row?.tsquery ?? '', corrected: null }
}
