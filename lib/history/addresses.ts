import 'server-only'
import { reader } from '@/lib/db/reader'
import { countryOf } from '@/lib/vocabulary/countries'

/** Where what an address names is: there, at another path, or nowhere. Paths start with a slash and have no locale. */
export type Whereabouts = { is: 'here' } | { is: 'moved'; path: string } | { is: 'nowhere' }

/** The pages that are no record. A test holds them equal to the folders under `app/[locale]/(site)`. */
export const PAGES = [
  '',
  'events',
  'actors',
  'initiatives',
  'articles',
  'themes',
  'countries',
  'search',
  'suggest',
  'about',
  'about/codebook',
  'about/coverage',
]

/** What redirects call the records of a word that has pages. */
const RECORD_TYPES = new Map([
  ['events', 'event'],
  ['actors', 'actor'],
  ['initiatives', 'initiative'],
  ['articles', 'article'],
  ['themes', 'theme'],
])

/** Finds what a path names, through merges and renames: one statement. Throws when the database is out of reach. */
export async function whereIs(path: string[]): Promise<Whereabouts> {
  const [word = '', slug = '', ...deeper] = path
  if (PAGES.includes(path.join('/'))) {
    await reader().$queryRaw`SELECT 1`
    return { is: 'here' }
  }
  if (deeper.length > 0) return findHistory(word, slug, deeper)
  if (word === 'countries') return findCountry(slug)
  return RECORD_TYPES.has(word) ? findRecord(word, slug) : { is: 'nowhere' }
}

/** Finds the record that `/{word}/{slug}` names. */
export async function findRecord(word: string, slug: string): Promise<Whereabouts> {
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
      (SELECT moved_to(record_type, from_id) FROM redirects
        WHERE record_type = ${RECORD_TYPES.get(word) ?? null} AND from_id = ${slug}) AS target`
  if (row?.exists) return { is: 'here' }
  return row?.target ? { is: 'moved', path: `/${word}/${row.target}` } : { is: 'nowhere' }
}

/** The records whose past readers can see. */
const WITH_HISTORY = ['events', 'actors', 'initiatives', 'articles']

/** Finds `/{word}/{slug}/history` and `/{word}/{slug}/history/{number}`, the latter for versions that were published. */
async function findHistory(
  word: string,
  slug: string,
  [page, number, ...more]: string[],
): Promise<Whereabouts> {
  if (!WITH_HISTORY.includes(word) || page !== 'history' || more.length > 0) return { is: 'nowhere' }
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number)) return { is: 'nowhere' }
  const found = await findRecord(word, slug)
  // The numbers of a merged record are its own: the way leads to the versions of the other one.
  if (found.is === 'moved') return { is: 'moved', path: `${found.path}/history` }
  if (found.is === 'nowhere' || number === undefined) return found
  const [row] = await reader().$queryRaw<{ exists: boolean }[]>`
    SELECT EXISTS (SELECT FROM published_revisions WHERE record_type = ${RECORD_TYPES.get(word) ?? null}
      AND record_id = ${slug} AND number = ${Number(number)}) AS exists`
  return row?.exists ? found : { is: 'nowhere' }
}

function findCountry(code: string): Whereabouts {
  if (!countryOf(code.toUpperCase())) return { is: 'nowhere' }
  return code === code.toLowerCase()
    ? { is: 'here' }
    : { is: 'moved', path: `/countries/${code.toLowerCase()}` }
}
