import { randomUUID } from 'node:crypto'
import type { Contributor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AnyDraft } from '@/lib/records/content'
import { readVersion } from '@/lib/records/heads'
import { type SaveRequest, type SaveResult, saveRecord } from '@/lib/records/mutations'
import type { RecordKey } from '@/lib/records/types'

/** A draft of a content that may leave out what it wants. */
export function draftOf(type: AnyDraft['type'], content: Record<string, unknown> = {}): AnyDraft {
  return AnyDraft.parse({ type, content })
}

/** Saves a draft as a form of its own would: a new record, unless it says which. */
export async function save(
  account: Contributor,
  draft: AnyDraft,
  change: Partial<SaveRequest> = {},
): Promise<SaveResult> {
  const form = { id: null, base: 0, reason: 'a test', token: randomUUID(), address: null }
  return saveRecord(account, { draft, ...form, ...change })
}

/** Saves a draft that must be taken; the record it became. */
export async function saved(account: Contributor, draft: AnyDraft, change: Partial<SaveRequest> = {}) {
  const result = await save(account, draft, change)
  if (result.is !== 'saved') throw new Error(JSON.stringify(result))
  return { type: draft.type, id: result.id, base: result.version, address: null }
}

/** Where a record stands, and its newest version. */
export async function newestOf(key: RecordKey) {
  const { type, id } = key
  const head = await writer().record.findUniqueOrThrow({ where: { type_id: { type, id } } })
  const draft = await readVersion(writer(), key, head.version)
  if (!draft) throw new Error(`${type} ${id} has no version ${head.version}`)
  return { ...head, draft }
}

/** All versions of a record, the first one first. */
export async function revisionsOf({ type, id }: RecordKey) {
  return writer().revision.findMany({ where: { recordType: type, recordId: id }, orderBy: { number: 'asc' } })
}

/** What the audit log says of a record, in order. */
export async function auditOf({ type, id }: RecordKey) {
  return writer().auditEntry.findMany({ where: { recordType: type, recordId: id }, orderBy: { id: 'asc' } })
}

/** An event that may be published, of what the reference dataset has. */
export function completeEvent(change: Record<string, unknown> = {}): AnyDraft {
  return draftOf('event', {
    title: { fr: 'Une réunion imaginaire se tient à Bamako', en: 'An imaginary meeting is held in Bamako' },
    summary: { fr: 'Rien de tout cela n’a lieu.', en: 'None of this takes place.' },
    kind: 'meeting',
    date: '2026-11-20',
    place: { id: 'bamako-ml' },
    format: 'in-person',
    countries: [{ code: 'ML', role: 'host' }],
    participants: [{ actor: 'imctc', role: 'organiser' }],
    themes: ['terrorist-financing'],
    citations: [{ field: 'date', article: 'almanar-imams-mali-2013', stance: 'supports' }],
    ...change,
  })
}

/** An actor that may be published. */
export function completeActor(name: string, change: Record<string, unknown> = {}): AnyDraft {
  const text = { fr: name, en: name }
  return draftOf('actor', { name: text, kind: 'ministry', summary: text, ...change })
}
