import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { missingHost } from '@/lib/events/content'
import { AnyDraft, whatIsMissing } from '@/lib/records/content'
import { referencesOf } from '@/lib/records/references'
import { keyOf, RecordType } from '@/lib/records/types'
import { type Newest, readNewest } from './newest'
import { type BulkAction, type BulkRefusal, BulkStep, ThemeChange } from './schema'
import { changeTheme } from './themes'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** What would become of one record, or why nothing would. */
export interface Planned extends Newest {
  refusal: { code: BulkRefusal; value: string } | null
  /** The themes that it would have; null when they stay. */
  themes: string[] | null
}

/** What an action would do to each of some records, as things are now. Writes nothing. */
export async function planBulk(
  db: Db,
  records: Newest[],
  action: BulkAction,
  theme: string | null,
): Promise<Planned[]> {
  const change = ThemeChange.safeParse(action)
  if (change.success) return records.map((one) => planTheme(one, change.data, theme ?? ''))
  const step = BulkStep.parse(action)
  const isShowing = step === 'submit' || step === 'publish'
  const references = records.flatMap(({ draft }) => referencesOf(draft))
  const known = {
    around: new Map([
      ...(isShowing ? await readNewest(db, references) : []),
      ...records.map((one) => [keyOf(one.head), one] as const),
    ]),
    chosen: new Set(records.map(({ head }) => keyOf(head))),
    users: step === 'archive' ? await countPublicUsers(db, records) : new Map<string, number>(),
  }
  return records.map((one) => ({ ...one, themes: null, refusal: refusalOf(one, step, known) }))
}

function planTheme(one: Newest, action: ThemeChange, theme: string): Planned {
  if (one.head.status === 'archived') return refuse(one, 'wrong-status', 'archived')
  const changed = changeTheme(one.draft, action, theme)
  if ('refusal' in changed) return refuse(one, changed.refusal)
  return { ...one, refusal: null, themes: changed.themes }
}

function refuse(one: Newest, code: BulkRefusal, value = ''): Planned {
  return { ...one, themes: null, refusal: { code, value } }
}

const FROM = {
  submit: ['draft'],
  publish: ['draft', 'in-review'],
  'send-back': ['in-review'],
  archive: ['draft', 'in-review', 'published'],
} as const satisfies Record<BulkStep, Newest['head']['status'][]>

interface Surroundings {
  around: Map<string, Newest>
  chosen: Set<string>
  users: Map<string, number>
}

function refusalOf(one: Newest, step: BulkStep, known: Surroundings): Planned['refusal'] {
  const from: readonly string[] = FROM[step]
  if (!from.includes(one.head.status)) return { code: 'wrong-status', value: one.head.status }
  if (step === 'send-back') return null
  if (step === 'archive') {
    const count = known.users.get(keyOf(one.head)) ?? 0
    return count > 0 ? { code: 'in-use', value: String(count) } : null
  }
  const missing = missingOf(one, known.around)
  if (missing.length > 0) return { code: 'incomplete', value: [...new Set(missing)].join(', ') }
  if (step === 'submit') return null
  const unseen = referencesOf(one.draft).filter(
    (key) => known.around.get(keyOf(key))?.head.publishedVersion === null && !known.chosen.has(keyOf(key)),
  )
  return unseen.length > 0
    ? { code: 'not-published-yet', value: unseen.map(({ id }) => id).join(', ') }
    : null
}

/** The fields that keep a draft from being submitted. */
function missingOf({ draft }: Newest, around: Map<string, Newest>): string[] {
  const gone = referencesOf(draft).filter((key) => {
    const found = around.get(keyOf(key))
    return !found || found.head.status === 'archived'
  })
  return [
    ...whatIsMissing(draft).map(({ path }) => path),
    ...gone.map(({ id }) => id),
    ...(hasHost(draft, around) ? [] : ['countries']),
  ]
}

function hasHost(draft: Newest['draft'], around: Map<string, Newest>): boolean {
  if (draft.type !== 'event' || !draft.content.place) return true
  const place = around.get(keyOf({ type: 'place', id: draft.content.place.id }))?.draft
  const country = place?.type === 'place' ? place.content.country : null
  return missingHost(draft.content, country) === null
}

const User = z.object({ type: RecordType, snapshot: z.unknown() })

/** How many published records refer to each of some records. */
async function countPublicUsers(db: Db, records: Newest[]): Promise<Map<string, number>> {
  const ids = records.map(({ head }) => head.id)
  const rows = await db.$queryRaw<unknown[]>`
    SELECT c.type, r.snapshot FROM records c
      JOIN revisions r ON r.record_type = c.type AND r.record_id = c.id AND r.number = c.published_version
    WHERE EXISTS (
      SELECT FROM jsonb_path_query(r.snapshot, 'strict $.** ? (@.type() == "string")') s WHERE s #>> '{}' = ANY (${ids}))`
  const counts = new Map<string, number>()
  for (const { type, snapshot } of rows.map((row) => User.parse(row))) {
    for (const key of referencesOf(AnyDraft.parse({ type, content: snapshot }))) {
      counts.set(keyOf(key), (counts.get(keyOf(key)) ?? 0) + 1)
    }
  }
  return counts
}
