import 'server-only'
import { reader } from '@/lib/db/reader'
import { countryOf } from '@/lib/vocabulary/countries'

/** Where the record of an address is: there, under another slug, or nowhere. */
export type Whereabouts = { is: 'here' } | { is: 'moved'; slug: string } | { is: 'nowhere' }

const RECORD_TYPES = new Map([
  ['events', 'event'],
  ['actors', 'actor'],
  ['initiatives', 'initiative'],
  ['articles', 'article'],
])

/** Finds the record that `/{word}/{slug}` names, through merges and renames. One statement at most. */
export async function findAddress(word: string, slug: string): Promise<Whereabouts> {
  if (word === 'countries') return findCountry(slug)
  // No slug holds anything else, and PostgreSQL refuses some of what an address can hold.
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return { is: 'nowhere' }
  const [row] = await reader().$queryRaw<{ exists: boolean; target: string | null }[]>`
    SELECT CASE ${word}
        WHEN 'events' THEN EXISTS (SELECT FROM events WHERE id = ${slug})
        WHEN 'actors' THEN EXISTS (SELECT FROM actors WHERE id = ${slug})
        WHEN 'initiatives' THEN EXISTS (SELECT FROM initiatives WHERE id = ${slug})
        WHEN 'articles' THEN EXISTS (SELECT FROM articles WHERE id = ${slug})
        WHEN 'themes' THEN EXISTS (SELECT FROM themes WHERE id = ${slug})
        ELSE false END AS exists,
      (SELECT to_id FROM redirects WHERE record_type = ${RECORD_TYPES.get(word) ?? null} AND from_id = ${slug}) AS target`
  if (row?.exists) return { is: 'here' }
  return row?.target ? { is: 'moved', slug: row.target } : { is: 'nowhere' }
}

function findCountry(code: string): Whereabouts {
  if (!countryOf(code.toUpperCase())) return { is: 'nowhere' }
  return code === code.toLowerCase() ? { is: 'here' } : { is: 'moved', slug: code.toLowerCase() }
}
