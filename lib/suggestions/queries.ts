import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import { type Subject, toSubjectKey } from './subject'

const Titled = z.object({ id: z.string(), title: LocalizedText })

/** The published record that `events/some-slug` names, also under the slug that it had before; null when there is none. */
export const findSubject = cache(async (reference: string): Promise<Subject | null> => {
  const key = toSubjectKey(reference)
  if (!key) return null
  if (key.type === 'country') {
    const country = countryOf(key.id.toUpperCase())
    return country ? { ...key, title: country.name } : null
  }
  const [row] = await reader().$queryRaw<unknown[]>`
    WITH asked AS (
      SELECT ${key.id} AS id, 0 AS rank
      UNION ALL SELECT to_id, 1 FROM redirects WHERE record_type = ${key.type} AND from_id = ${key.id}
    ), named AS (
      SELECT 'event' AS type, id, title FROM events
      UNION ALL SELECT 'actor', id, name FROM actors
      UNION ALL SELECT 'initiative', id, name FROM initiatives
      UNION ALL SELECT 'theme', id, label FROM themes
      UNION ALL SELECT 'article', id, jsonb_build_object(CASE WHEN language IN ('en', 'ar') THEN language ELSE 'fr' END, title)
        FROM articles
    )
    SELECT id, title FROM named JOIN asked USING (id) WHERE type = ${key.type} ORDER BY rank LIMIT 1`
  return row === undefined ? null : { type: key.type, ...Titled.parse(row) }
})
