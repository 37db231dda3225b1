import type { Permission } from './roles'

/** Who may open a page: whoever is allowed that, or anybody, since it is the way in. */
export type Guard = Permission | 'anybody'

const RECORD_PAGES = {
  '': 'records.read',
  new: 'records.create',
  '{id}': 'records.read',
  '{id}/history': 'records.read',
  '{id}/history/{number}': 'records.read',
  '{id}/review': 'records.read',
} as const satisfies Record<string, Guard>

export const RECORD_WORDS = ['events', 'actors', 'initiatives', 'articles', 'places', 'themes'] as const

/**
 * Every page under /{locale}/admin and who may open it. Closed: an address that is not here is answered 404 before any
 * page runs, and a test holds the table equal to the folders.
 */
export const ADMIN_PAGES: Readonly<Record<string, Guard>> = {
  '': 'records.read',
  'sign-in': 'anybody',
  'sign-in/forgotten': 'anybody',
  'second-factor': 'anybody',
  'link/{token}': 'anybody',
  profile: 'profile.manage',
  'profile/second-factor': 'profile.manage',
  ...Object.fromEntries(
    RECORD_WORDS.flatMap((word) =>
      Object.entries(RECORD_PAGES).map(([page, guard]) => [[word, page].filter(Boolean).join('/'), guard]),
    ),
  ),
  ...Object.fromEntries(RECORD_WORDS.map((word) => [`merge/${word}`, 'records.merge' as const])),
  merges: 'records.merge',
  extraction: 'extraction.run',
  'extraction/{id}': 'extraction.run',
  review: 'records.read',
  duplicates: 'records.read',
  quality: 'records.read',
  suggestions: 'suggestions.handle',
  import: 'import.run',
  'import/{id}': 'import.run',
  bulk: 'bulk.themes',
  accounts: 'accounts.manage',
  'accounts/{id}': 'accounts.manage',
  audit: 'audit.read',
}

const PARTS: Record<string, string> = {
  '{id}': '[a-z0-9-]{1,120}',
  '{number}': '[1-9][0-9]{0,8}',
  '{token}': '[A-Za-z0-9_-]{1,200}',
}

// Whole words before placeholders, so that /events/new is not the event “new”.
const RULES = Object.entries(ADMIN_PAGES)
  .map(([pattern, guard]) => ({ pattern, guard, matches: toExpression(pattern) }))
  .toSorted((a, b) => Number(a.pattern.includes('{')) - Number(b.pattern.includes('{')))

function toExpression(pattern: string) {
  return new RegExp(`^${pattern.replace(/\{\w+\}/g, (part) => PARTS[part] ?? part)}$`)
}

/** Who may open the page at the words after `admin`; null where there is no page. */
export function guardOf(path: string[]): Guard | null {
  return RULES.find(({ matches }) => matches.test(path.join('/')))?.guard ?? null
}
