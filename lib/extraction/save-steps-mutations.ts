import 'server-only'
import { createHash } from 'node:crypto'
import type { Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import type { AnyDraft, ContentProblem } from '@/lib/records/content'
import { getRecord } from '@/lib/records/desk'
import { type SaveRequest, saveRecord } from '@/lib/records/mutations'
import type { RecordKey } from '@/lib/records/types'

/** One of the saves that an extraction leads to; it is done once, whenever and by whomever it is asked for again. */
export interface Step {
  extraction: string
  /** What it saves, such as `event`. */
  name: string
  /** A line for the history. */
  reason: string
  address: string | null
}

export interface Refused {
  is: 'refused'
  problems: ContentProblem[]
}

type Done = { is: 'done'; id: string } | Refused

// Somebody else saves while this reads: with a few tries one of them comes first.
const MOST_TRIES = 5

/** Saves a new record, unless this step has. */
export async function saveOnce(account: Editor, step: Step, draft: AnyDraft): Promise<Done> {
  const request = requestOf(step, { draft, id: null, base: 0 })
  const before = await savedBy(request.token)
  if (before !== null) return { is: 'done', id: before }
  const saved = await saveRecord(account, request)
  if (saved.is === 'refused') return saved
  if (saved.is === 'stale') throw new Error(`a new ${draft.type} cannot be stale`)
  return { is: 'done', id: saved.id }
}

/** Saves what `change` makes of the newest version of a record, unless this step has. */
export async function saveNext(
  account: Editor,
  step: Step,
  key: RecordKey,
  change: (draft: AnyDraft) => AnyDraft,
): Promise<Done> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const open = await getRecord(account, key)
    if (!open)
      return { is: 'refused', problems: [{ path: key.type, code: 'unknown-reference', value: key.id }] }
    const request = requestOf(step, { draft: change(open.draft), id: key.id, base: open.head.version })
    const before = await savedBy(request.token)
    if (before !== null) return { is: 'done', id: before }
    const saved = await saveRecord(account, request)
    if (saved.is === 'refused') return saved
    if (saved.is !== 'stale') return { is: 'done', id: saved.id }
  }
  return { is: 'refused', problems: [{ path: key.type, code: 'conflict', value: key.id }] }
}

function requestOf(
  { extraction, name, reason, address }: Step,
  save: Pick<SaveRequest, 'draft' | 'id' | 'base'>,
) {
  return { ...save, reason, address, token: tokenOf(extraction, name) }
}

/** The same UUID for the same step of the same extraction (RFC 9562, version 8). */
function tokenOf(extraction: string, name: string): string {
  const hash = createHash('sha256').update(`${extraction} ${name}`).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return parts.join('-')
}

// A reviewer may finish what an editor began: the record is there, whoever made it.
async function savedBy(token: string): Promise<string | null> {
  const revision = await writer().revision.findUnique({ where: { token }, select: { recordId: true } })
  return revision?.recordId ?? null
}
