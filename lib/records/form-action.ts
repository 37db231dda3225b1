import 'server-only'
import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { codeOf, editorAction, type Posted, refuseForm } from '@/lib/actions'
import { type Contributor, isProven } from '@/lib/auth/roles'
import { readArticleTexts } from '@/lib/evidence/desk'
import { articlesIn, evidenceStep } from '@/lib/evidence/form-steps'
import type { RecordAction, RecordAnswer, RecordExtra } from '@/lib/forms/answer'
import type { RecordFormKind } from '@/lib/forms/form'
import { intentOf, treeOf } from '@/lib/forms/intents'
import { CHOSEN, CREATE, FormMeta, THEN } from '@/lib/forms/meta'
import type { FormTree } from '@/lib/forms/tree'
import { hrefIn } from '@/lib/i18n/format'
import { AnyDraft } from './content'
import { getRecord } from './desk'
import { recordHref } from './filters'
import { chooseBetween, fieldsOfOthers, takeOthers } from './form-choices'
import { authorOf, contentAt } from './form-desk'
import { errorsOf } from './form-errors'
import { readingFor } from './form-reading'
import { createNamed } from './form-stub'
import { titleProblems } from './form-title'
import { type FormToken, readFormToken } from './form-token'
import { type SaveResult, saveRecord } from './mutations'
import { dropUnfinished, keepPosted } from './unfinished-mutations'
import { submitRecord } from './workflow-mutations'

/**
 * The action of a record's form: reads it, saves it once, and leads on to the record. What cannot be saved (wrong, stale,
 * signed out) is kept for the account that was given the form, and comes back as it was typed with what to do about it.
 */
export function recordAction(kind: RecordFormKind): RecordAction {
  return editorAction<'records.create', RecordExtra>(
    'records.create',
    async (posted) => withTexts(posted.account, await answer(kind, posted)),
    {
      keep: async (form) => {
        await keepPosted(form)
      },
    },
  )
}

async function answer(kind: RecordFormKind, posted: Posted<'records.create'>): Promise<RecordAnswer> {
  const { account, form, address } = posted
  const token = await readFormToken(form.get('form'))
  const { data: meta } = FormMeta.safeParse(Object.fromEntries(form))
  if (!token || !meta) return refuseForm(form, { form: ['not-our-form'] })
  await keepPosted(form)
  // Somebody else signed in here meanwhile: what was typed waits for whoever typed it.
  if (token.accountId !== account.id) return refuseForm(form, { form: ['other-account'] })

  const typed = treeOf(form)
  const changed = intentOf(form)
  if (changed) return reply(typed, {}, { base: meta.base, changed })
  const wanted = form.get(CREATE)
  if (typeof wanted === 'string') {
    const made = await createNamed(account, typed, wanted, { reason: reasonOf(form), address })
    return reply(made?.tree ?? typed, made ? {} : { '': ['not-created'] }, {
      base: meta.base,
      redrawn: randomUUID(),
      ...(made && { made: made.record }),
    })
  }
  const { locale, record: id } = meta
  const step = await evidenceStep(readingFor(account, locale), typed, form)
  if (step) {
    const { tree, error, ...changes } = step
    return reply(tree, error, { base: meta.base, redrawn: randomUUID(), ...changes })
  }
  const chosen = z.coerce.number().int().positive().safeParse(form.get(CHOSEN))
  if (!chosen.success) return save(kind, posted, { tree: typed, meta, token, extra: { base: meta.base } })
  const tree = await takeOthers(account, kind, { typed, id, fields: fieldsOfOthers(form), locale })
  const extra = { base: chosen.data, redrawn: randomUUID() }
  return save(kind, posted, { tree, meta: { ...meta, base: chosen.data }, token, extra })
}

interface Read {
  tree: FormTree
  meta: FormMeta
  token: FormToken
  extra: RecordExtra
}

async function save(
  kind: RecordFormKind,
  { account, form, address }: Posted<'records.create'>,
  { tree, meta, token, extra }: Read,
): Promise<RecordAnswer> {
  const { locale, record, base } = meta
  const key = { type: kind.type, id: record }
  const [read, open] = await Promise.all([
    kind.read(readingFor(account, locale)).safeParseAsync(tree, { error: codeOf }),
    record ? getRecord(account, key) : null,
  ])
  // Readers see the history of what is published: there a change says why.
  const silent = open && open.head.publishedVersion !== null && reasonOf(form) === ''
  const wanting: Record<string, string[]> = silent ? { reason: ['required'] } : {}
  const unnamed = record === '' ? titleProblems(kind.type, tree) : []
  if (!read.success || silent || unnamed.length > 0) {
    const issues = [...(read.error?.issues ?? []), ...unnamed]
    const { error, choices } = errorsOf(issues, tree)
    const isStale = open && open.head.version !== base
    const stale = isStale
      ? await chooseBetween(account, kind, {
          current: {
            version: open.head.version,
            author: await authorOf(key, open.head.version),
            draft: open.draft,
          },
          base: await contentAt(account, key, base),
          typed: tree,
          issues,
          locale,
        })
      : {}
    return reply(tree, { ...error, ...wanting }, { ...extra, choices, ...stale })
  }
  const draft = AnyDraft.parse({ type: kind.type, content: read.data })
  const reason = reasonOf(form)
  const saved = await saveRecord(account, {
    draft,
    id: record || null,
    base,
    reason,
    token: token.token,
    address,
  })
  if (saved.is === 'refused') return reply(tree, { '': saved.problems.map(({ code }) => code) }, extra)
  if (saved.is === 'stale') {
    const { current } = saved
    const opened = await contentAt(account, key, base)
    const stale = await chooseBetween(account, kind, {
      current,
      base: opened,
      typed: tree,
      issues: [],
      locale,
    })
    return reply(tree, {}, { ...extra, ...stale })
  }
  await dropUnfinished(account, [token.token, meta.restored])
  const told = await submit(kind, { account, form, address }, saved)
  // The browser keeps the pages that it shows on the way back: none of them may hold the version before.
  refresh()
  return redirect(
    hrefIn(
      locale,
      `${recordHref(kind.type, saved.id)}?${new URLSearchParams({ ...told, fresh: token.token.slice(0, 8) })}`,
    ),
  )
}

/** Sends the saved version to the reviewers when that was asked; says what the page is to tell. */
async function submit(
  kind: RecordFormKind,
  { account, form, address }: Posted<'records.create'>,
  { is, id, version }: Extract<SaveResult, { is: 'saved' | 'unchanged' }>,
): Promise<Record<string, string>> {
  const told = { [is]: String(version) }
  if (form.get(THEN) !== 'submit' || !isProven(account, 'records.submit')) return told
  const step = await submitRecord(account, { type: kind.type, id, base: version, address, text: '' })
  return step.is === 'done' ? { submitted: String(version) } : { ...told, check: '1' }
}

/** The answer with the texts of the articles that stand beside the form. */
async function withTexts(account: Contributor, told: RecordAnswer): Promise<RecordAnswer> {
  const articles = told?.extra?.tree ? articlesIn(told.extra.tree) : []
  if (!told || articles.length === 0) return told
  return { ...told, extra: { ...told.extra, texts: await readArticleTexts(account, articles) } }
}

function reply(tree: FormTree, error: Record<string, string[]>, extra: RecordExtra): RecordAnswer {
  return { status: 'error', error, extra: { ...extra, tree } }
}

function reasonOf(form: FormData): string {
  const reason = form.get('reason')
  return typeof reason === 'string' ? reason.trim().slice(0, 300) : ''
}
