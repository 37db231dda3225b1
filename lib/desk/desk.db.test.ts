import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ArticleDraft } from '@/lib/articles/content'
import { listCiting } from '@/lib/articles/desk'
import { prove } from '@/lib/auth/prove'
import type { Contributor, Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { EventDraft } from '@/lib/events/content'
import { openEventForm } from '@/lib/events/form-desk'
import type { AnyDraft } from '@/lib/records/content'
import { saveRecord } from '@/lib/records/mutations'
import { keyOf } from '@/lib/records/types'
import {
  assignRecord,
  commentRecord,
  publishRecord,
  sendBack,
  submitRecord,
} from '@/lib/records/workflow-mutations'
import { makeAccount } from '@/tests/accounts'
import { countSuggestions, countWork, listUnfinished, listWork } from './desk'
import { duplicatesOf, listDuplicates } from './duplicates-desk'
import { type DeskList, DuplicateFilters, QueueFilters } from './filters'
import { getReview } from './review-desk'

const sentBackIn = async () => (await openEventForm(editor, event, 'fr', {}))?.sentBack

let contributor: Contributor
let editor: Reviewer
let reviewer: Reviewer
let article: string
let event: string

const address = null
const key = () => ({ type: 'event', id: event }) as const

beforeAll(async () => {
  contributor = prove(await makeAccount('contributor', { name: 'O. Keïta' }), 'records.read')
  // Both can review: one writes, the other decides.
  editor = prove(await makeAccount('reviewer', { name: 'A. Touré' }), 'records.publish')
  reviewer = prove(await makeAccount('reviewer', { name: 'I. Diallo' }), 'records.publish')
  article = await save(editor, {
    type: 'article',
    content: ArticleDraft.parse({
      title: 'Ségou : trente greffiers formés',
      publisher: 'Le Courrier',
      language: 'fr',
    }),
  })
  event = await save(editor, {
    type: 'event',
    content: EventDraft.parse({
      title: {
        fr: 'Trente greffiers formés à Ségou sur le terrorisme',
        en: 'Thirty clerks trained in Ségou',
      },
      summary: { fr: 'Un résumé.', en: 'A summary.' },
      kind: 'training',
      date: '2025-05-22',
      format: 'in-person',
      themes: ['justice'],
      citations: [{ field: 'date', article, stance: 'supports', exact: 'jeudi 22 mai' }],
    }),
  })
})

async function save(
  account: Contributor,
  draft: AnyDraft,
  id: string | null = null,
  base = 0,
): Promise<string> {
  const saved = await saveRecord(account, { draft, id, base, reason: 'Saisie', token: randomUUID(), address })
  if (saved.is !== 'saved') throw new Error(saved.is)
  return saved.id
}

async function idsIn(account: Contributor, list: DeskList, change: Partial<QueueFilters> = {}) {
  const { items, total } = await listWork(account, { ...QueueFilters.parse({ list }), ...change })
  expect(total).toBeGreaterThanOrEqual(items.length)
  return items.map(keyOf)
}

test('a draft is among the drafts of who wrote it and of nobody else, with what it lacks', async () => {
  expect(await idsIn(editor, 'drafts')).toEqual(
    expect.arrayContaining([`event ${event}`, `article ${article}`]),
  )
  expect(await idsIn(reviewer, 'drafts')).toEqual([])
  const { items } = await listWork(editor, QueueFilters.parse({ list: 'drafts', type: ['event'] }))
  expect(items).toMatchObject([
    { missing: 0, unproved: 1, owner: 'A. Touré', submitter: null, sentBack: null },
  ])
})

test('what was submitted waits in the queue, is assigned, sent back with its reason, and comes again', async () => {
  await submitRecord(editor, { ...key(), base: 1, text: 'Prêt', address })
  expect(await idsIn(editor, 'drafts')).not.toContain(`event ${event}`)
  expect(await idsIn(reviewer, 'review')).toEqual([`event ${event}`])
  expect(await idsIn(reviewer, 'review', { assignee: 'nobody' })).toEqual([`event ${event}`])
  await assignRecord(reviewer, { ...key(), base: 1, assigneeId: reviewer.id, address })
  expect(await idsIn(reviewer, 'assigned')).toEqual([`event ${event}`])
  expect(await idsIn(reviewer, 'review', { assignee: 'nobody' })).toEqual([])
  expect(await idsIn(editor, 'review', { assignee: reviewer.id })).toEqual([`event ${event}`])
  expect(await idsIn(reviewer, 'review', { q: 'GREFFIERS segou' })).toEqual([`event ${event}`])
  expect(await idsIn(reviewer, 'review', { q: 'douaniers' })).toEqual([])
  expect(await idsIn(reviewer, 'review', { type: ['actor'] })).toEqual([])
  const { items } = await listWork(reviewer, QueueFilters.parse({}))
  expect(items).toMatchObject([{ submitter: 'A. Touré', assignee: 'I. Diallo' }])

  await sendBack(reviewer, { ...key(), base: 1, text: 'Il manque le lieu', address })
  expect(await idsIn(reviewer, 'review')).toEqual([])
  const { items: back } = await listWork(editor, QueueFilters.parse({ list: 'sent-back' }))
  expect(back).toMatchObject([{ id: event, sentBack: { text: 'Il manque le lieu', author: 'I. Diallo' } }])
  expect(await idsIn(reviewer, 'sent-back')).toEqual([])
  expect(await sentBackIn()).toEqual({ text: 'Il manque le lieu', author: 'I. Diallo' })

  await submitRecord(editor, { ...key(), base: 1, text: '', address })
  expect(await sentBackIn()).toBeNull()
  expect(await idsIn(editor, 'sent-back')).toEqual([])
  expect(await countWork(reviewer, 'review')).toBe(1)
})

test('the review page has the whole feed, the facts without a source and what is published together', async () => {
  await commentRecord(reviewer, { ...key(), base: 1, text: 'Je relis ce soir', address })
  const review = await getReview(reviewer, key())
  expect(review?.feed.map(({ step, author }) => `${author} ${step}`)).toEqual([
    'I. Diallo comment',
    'A. Touré submitted',
    'I. Diallo sent-back',
    'I. Diallo assigned',
    'A. Touré submitted',
    'A. Touré saved',
  ])
  expect(review?.facts.map(({ field, mark }) => [field, mark.state])).toEqual([
    ['date', 'quoted'],
    ['themes', 'none'],
  ])
  expect(review?.candidates.map(({ head, problems }) => [head.type, problems])).toEqual([
    ['article', []],
    ['event', []],
  ])
  expect(review?.names.get(`article ${article}`)).toEqual({ fr: 'Ségou : trente greffiers formés' })
  expect(review?.published).toBeNull()
  // The article's text is not kept: there is nothing to read beside the facts.
  expect(review?.texts).toEqual([])
})

test('the review page has the texts of the cited articles, and an article the events that cite it', async () => {
  const text = 'Jeudi 22 mai, trente greffiers du Mali se forment à Ségou.'
  const source = await save(editor, {
    type: 'article',
    content: ArticleDraft.parse({ title: 'Des greffiers se forment', publisher: 'Le Courrier', text }),
  })
  const citing = (title: string, change: object) =>
    save(editor, { type: 'event', content: EventDraft.parse({ title: { fr: title }, ...change }) })
  const evidence = { article: source, stance: 'supports' }
  const dated = await citing('Un stage cité pour sa date', {
    date: '2025-05-22',
    citations: [
      { field: 'date', ...evidence, exact: 'Jeudi 22 mai' },
      { field: 'date', ...evidence, article },
    ],
  })
  const attended = await citing('Un stage cité pour un participant', {
    participants: [{ actor: 'unodc', role: 'organiser', citations: [evidence] }],
  })
  await citing('Un stage qui ne le cite pas', {})
  const review = await getReview(reviewer, { type: 'event', id: dated })
  expect(review?.texts.map((one) => [one.id, one.text])).toEqual([[source, text]])
  const idsFor = async (account: Contributor, id: string) =>
    (await listCiting(account, id)).map((one) => one.id)
  expect(await idsFor(editor, source)).toEqual([dated, attended])
  expect(await idsFor(contributor, source)).toEqual([])
  await writer().redirect.create({ data: { recordType: 'article', fromId: 'an-older-one', toId: article } })
  const old = await citing('Un stage cité avant la fusion', {
    citations: [{ field: 'date', ...evidence, article: 'an-older-one' }],
  })
  expect(await idsFor(editor, article)).toContain(old)
})

test('what was published here is told as such, and its review page compares a later draft with it', async () => {
  expect(await idsIn(editor, 'published')).toEqual([])
  const together = [{ type: 'article', id: article } as const]
  await publishRecord(reviewer, { ...key(), base: 1, together, text: '', address })
  expect((await idsIn(editor, 'published')).sort()).toEqual([`article ${article}`, `event ${event}`])
  const draft = (await getReview(editor, key()))?.draft
  if (draft?.type !== 'event') throw new Error('no event')
  await save(editor, { type: 'event', content: { ...draft.content, date: '2025-05' } }, event, 1)
  const review = await getReview(editor, key())
  expect([review?.published, review?.draft].map((one) => one?.type === 'event' && one.content.date)).toEqual([
    '2025-05-22',
    '2025-05',
  ])
  expect(await idsIn(editor, 'drafts')).toContain(`event ${event}`)
})

test('contributors see their own drafts only, editors see them to take up', async () => {
  const id = await save(contributor, {
    type: 'event',
    content: EventDraft.parse({ title: { fr: 'Une idée' } }),
  })
  expect(await idsIn(contributor, 'drafts')).toEqual([`event ${id}`])
  expect(await idsIn(contributor, 'review')).toEqual([])
  expect(await idsIn(editor, 'contributors')).toEqual([`event ${id}`])
  expect(await getReview(contributor, key())).toBeNull()
  const own = await getReview(contributor, { type: 'event', id })
  expect(own?.may).toMatchObject({ edit: true, comment: false, submit: false, publish: false, merge: false })
  expect(own?.candidates[0]?.problems.length).toBeGreaterThan(0)
})

test('forms that were not saved lead back, one of each record, named by what was typed', async () => {
  const form = (recordId: string | null, fields: [string, string][], updatedAt: string) => ({
    ...{ id: randomUUID(), accountId: contributor.id, recordType: 'event', recordId, base: 0 },
    ...{ fields, updatedAt: new Date(updatedAt) },
  })
  await writer().unfinishedForm.createMany({
    data: [
      form(null, [['title.fr', 'Ancien']], '2026-01-01'),
      form(null, [['title.fr', 'Un atelier']], '2026-01-02'),
      form(event, [['kind', 'training']], '2026-01-03'),
    ],
  })
  expect(await listUnfinished(contributor)).toMatchObject([
    { recordId: event, typed: null, title: { en: 'Thirty clerks trained in Ségou' } },
    { recordId: null, typed: 'Un atelier', title: null },
  ])
  expect(await listUnfinished(editor)).toEqual([])
})

test('suggestions count until they are handled', async () => {
  const data = { recordType: 'event', message: 'La date est fausse' }
  const { id } = await writer().suggestion.create({ data })
  expect(await countSuggestions(editor)).toBe(1)
  const handled = { decision: 'declined', handledAt: new Date(), handledById: editor.id }
  await writer().suggestion.update({ where: { id }, data: handled })
  expect(await countSuggestions(editor)).toBe(0)
})

test('a draft that may be an event of the base is found, until somebody judges them different', async () => {
  const id = await save(editor, {
    type: 'article',
    content: ArticleDraft.parse({
      title: 'Ségou : trente greffiers formés',
      publisher: 'Le Courrier',
      language: 'fr',
    }),
  })
  const pair = [article, id].sort()
  const found = await duplicatesOf(reviewer, { type: 'article', id })
  expect(found).toMatchObject([
    { first: { id: pair[0] }, second: { id: pair[1] }, reasons: [{ code: 'same-name' }] },
  ])
  const before = await listDuplicates(reviewer, DuplicateFilters.parse({ type: ['article'] }))
  expect(before.total).toBe(before.counts.get('article'))
  expect((await listDuplicates(contributor, DuplicateFilters.parse({}))).duplicates).toEqual([])
  await writer().$executeRaw`INSERT INTO distinct_pairs (record_type, first_id, second_id)
    VALUES ('article', least(${article}, ${id}), greatest(${article}, ${id}))`
  expect(await duplicatesOf(reviewer, { type: 'article', id })).toEqual([])
  const after = await listDuplicates(reviewer, DuplicateFilters.parse({ type: ['article'] }))
  expect(after.total).toBe(before.total - 1)
})
