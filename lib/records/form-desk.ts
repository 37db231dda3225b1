import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { readArticleTexts } from '@/lib/evidence/desk'
import { articlesIn } from '@/lib/evidence/form-steps'
import type { RecordFormKind } from '@/lib/forms/form'
import { treeOf } from '@/lib/forms/intents'
import { formOfEntries } from '@/lib/forms/meta'
import type { OpenedForm } from '@/lib/forms/opened'
import { nameOf } from '@/lib/forms/tree'
import type { Locale } from '@/lib/i18n/locales'
import { findSuggestion } from '@/lib/suggestions/desk'
import { AnyDraft, type ContentProblem } from './content'
import { getRecord } from './desk'
import { fieldsOf } from './form-reading'
import { makeFormToken } from './form-token'
import { Head, mayRead, readVersion } from './heads'
import { findProblems } from './publication'
import { findMoved, followRedirects } from './redirects'
import { referencesOf } from './references'
import { keyOf, type RecordKey } from './types'
import { findUnfinished } from './unfinished-desk'

/** Who saved a version of a record; null for the reference dataset. */
export async function authorOf({ type, id }: RecordKey, number: number): Promise<string | null> {
  const where = { recordType_recordId_number: { recordType: type, recordId: id, number } }
  const row = await desk().revision.findUnique({ where, select: { author: { select: { name: true } } } })
  return row?.author?.name ?? null
}

/** What a version of a record says, referring to others by the ids that they have now; null without such a version. */
export async function contentAt(account: Contributor, key: RecordKey, number: number): Promise<unknown> {
  if (!(await getRecord(account, key))) return null
  const draft = await readVersion(desk(), key, number)
  return draft && (await followRedirects(desk(), draft)).content
}

const Companion = Head.pick({ type: true, id: true, title: true }).extend({ missing: z.int() })

/** What the address of a form's page says besides the record. */
export type FormQuery = Readonly<Record<string, string | string[] | undefined>>

/**
 * The form of a record (null: of a new one), with what was typed and not saved the last time; null when there is no such
 * record for that account.
 */
export async function openForm(
  account: Contributor,
  kind: RecordFormKind,
  id: string | null,
  locale: Locale,
  query: FormQuery,
): Promise<OpenedForm | null> {
  const [open, unfinished, form] = await Promise.all([
    id === null ? null : getRecord(account, { type: kind.type, id }),
    findUnfinished(account, kind.type, id),
    makeFormToken(account),
  ])
  if (id !== null && !open) return null
  const draft = open?.draft ?? AnyDraft.parse({ type: kind.type, content: {} })
  const problems = open && query.check !== undefined ? await findProblems(desk(), draft, open.head) : []
  const moved = open ? await findMoved(desk(), [open.head]) : null
  const { suggestion: reported } = query
  const suggestion =
    open && typeof reported === 'string' ? await findSuggestion(account, open.head, reported) : null
  const sentBack = open?.head.status === 'draft' ? await findSentBack(open.head) : null
  const version = open?.head.version ?? 0
  const tree = unfinished
    ? treeOf(formOfEntries(unfinished.fields))
    : await fieldsOf(account, kind, draft.content, locale)
  return {
    type: kind.type,
    id,
    title: open?.head.title ?? {},
    status: open?.head.status ?? null,
    version,
    publishedVersion: open?.head.publishedVersion ?? null,
    movedTo: (open && moved?.get(keyOf(open.head))) ?? null,
    mayEdit: open?.mayEdit ?? true,
    maySubmit: can(account.role, 'records.submit') && open?.head.status !== 'in-review',
    base: unfinished?.base ?? version,
    tree,
    texts: await readArticleTexts(account, articlesIn(tree)),
    form,
    restored: unfinished && { token: unfinished.id, at: unfinished.updatedAt.toISOString() },
    errors: toErrors(problems),
    companions: open ? await findCompanions(account, open.draft) : [],
    sentBack,
    suggestion,
    fresh: typeof query.fresh === 'string' ? query.fresh : '',
    notice: noticeIn(query, version),
  }
}

async function findCompanions(account: Contributor, draft: AnyDraft): Promise<OpenedForm['companions']> {
  const rows = await desk().record.findMany({
    where: {
      OR: referencesOf(draft).map(({ type, id }) => ({ type, id })),
      publishedVersion: null,
      status: { not: 'archived' },
    },
    orderBy: [{ type: 'asc' }, { id: 'asc' }],
    select: { type: true, id: true, title: true, missing: true, ownerId: true },
  })
  return rows.filter((row) => mayRead(account, row)).map((row) => Companion.parse(row))
}

async function findSentBack({ type, id }: RecordKey): Promise<OpenedForm['sentBack']> {
  const last = await desk().comment.findFirst({
    where: { recordType: type, recordId: id, step: { in: ['submitted', 'sent-back', 'published'] } },
    orderBy: { createdAt: 'desc' },
    select: { step: true, text: true, account: { select: { name: true } } },
  })
  return last?.step === 'sent-back' ? { text: last.text, author: last.account?.name ?? null } : null
}

function toErrors(problems: ContentProblem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { path, code } of problems) {
    const name = nameOf(path.split('.'))
    errors[name] = [...new Set([...(errors[name] ?? []), code])]
  }
  return errors
}

function noticeIn(query: FormQuery, newest: number): OpenedForm['notice'] {
  if (query.from === 'extraction') return { is: 'drafted', version: newest }
  for (const is of ['submitted', 'saved', 'unchanged'] as const) {
    const version = Number(query[is])
    if (newest > 0 && version === newest) return { is, version }
  }
  return null
}
