import type { Prisma } from '@/lib/db/generated/client'
import { edtfOf } from '@/lib/edtf/columns'
import { yearOf } from '@/lib/edtf/date'
import type { AnyDraft } from './content'
import { titleOf } from './names'

const LONGEST = 80

/** The words of a text as the codebook writes ids: lower-case ASCII, joined by hyphens. '' when no letter is left. */
function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= LONGEST) return plain
  return plain
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST)
}

/** An id for a new record that no record has or ever had: from its title, events with their year, places their country. */
export async function newId(db: Prisma.TransactionClient, draft: AnyDraft): Promise<string> {
  const base = proposedId(draft)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM records WHERE type = ${draft.type} AND starts_with(id, ${base})
    UNION SELECT from_id FROM redirects WHERE record_type = ${draft.type} AND starts_with(from_id, ${base})`
  // The address of the form for a new record.
  const taken = new Set(['new', ...rows.map(({ id }) => id)])
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}

function proposedId(draft: AnyDraft): string {
  const title = titleOf(draft)
  const words = slugify(title.en ?? title.fr ?? '') || slugify(title.fr ?? '') || `untitled-${draft.type}`
  return [words, suffixOf(draft)].filter((part) => part && !words.endsWith(`-${part}`)).join('-')
}

function suffixOf(draft: AnyDraft): string {
  if (draft.type === 'place') return draft.content.country?.toLowerCase() ?? ''
  const date =
    draft.type === 'event' ? draft.content.date : draft.type === 'article' ? draft.content.published : null
  return date === null ? '' : String(yearOf(edtfOf(date)) ?? '')
}
