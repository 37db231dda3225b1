import 'server-only'
import { createTranslator } from 'next-intl'
import { ArticleDraft } from '@/lib/articles/content'
import { audit } from '@/lib/audit/mutations'
import type { Editor } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import type { AnyDraft, ContentProblem } from '@/lib/records/content'
import { getRecord } from '@/lib/records/desk'
import { keyOf, type RecordKey } from '@/lib/records/types'
import { bodyOf } from './intake/lines'
import { addSource, type KnownFact } from './review/add-source'
import type { CitedArticle } from './review/citing'
import { namedIn, newEvent } from './review/drafted-event'
import {
  actorDraft,
  factsOnFile,
  languageOfNames,
  newActorsIn,
  newPlaceIn,
  oneOfEach,
  placeDraft,
} from './review/facts'
import { holdExtraction } from './review/held'
import type { OpenExtraction } from './review/open-extraction'
import type { Accepted } from './review/review-form'
import { type Refused, type Step, saveNext, saveOnce } from './save-steps-mutations'

export type DraftResult = { is: 'drafted'; articleId: string; eventId: string } | Refused

/** Who drafts from which extraction, in which language the history is told, from which network address. */
interface Drafting {
  account: Editor
  extraction: OpenExtraction
  accepted: Accepted
  locale: Locale
  address: string | null
}

/**
 * Makes drafts of what was accepted: the article, actors and the place that were not on file, and the event, or a new
 * version of the event on file with the article as one more source. Posting it again, at once or after it broke off half
 * way, makes nothing twice. Throws AppError: not-found, not-allowed, conflict (set aside).
 */
export async function draftFrom(
  account: Editor,
  id: string,
  accepted: Accepted,
  { locale, address }: { locale: Locale; address: string | null },
): Promise<DraftResult> {
  const extraction = await writer().$transaction((db) => holdExtraction(db, account, id))
  if (extraction.status === 'set-aside') throw new AppError('conflict', `extraction ${id} is set aside`)
  const { articleId, eventId } = extraction
  if (articleId !== null && eventId !== null) return { is: 'drafted', articleId, eventId }
  const onFile = await factsOnFile(writer(), accepted)
  if (onFile.is === 'refused') return onFile
  const drafting = { account, extraction, accepted: onFile.accepted, locale, address }
  const article = await draftArticle(drafting)
  if ('problems' in article) return article
  const facts = await withNewRecords(drafting, article)
  if ('problems' in facts) return facts
  const event = await draftEvent(drafting, facts.facts, article)
  if ('problems' in event) return event
  await close(drafting, { articleId: article.id, eventId: event.id })
  return { is: 'drafted', articleId: article.id, eventId: event.id }
}

/** The article on file, with the text if it had none; or a new one. */
async function draftArticle(drafting: Drafting): Promise<CitedArticle | Refused> {
  const { account, extraction, accepted } = drafting
  const text = bodyOf(extraction.lines)
  const { articleId } = accepted
  if (articleId === null) {
    const read = ArticleDraft.safeParse({ ...accepted.article, text })
    if (!read.success)
      return refuse(read.error.issues.map(({ message }) => ({ path: 'article', code: message })))
    const saved = await saveOnce(account, stepOf(drafting, 'article', 'drafted'), {
      type: 'article',
      content: read.data,
    })
    return saved.is === 'refused' ? saved : { id: saved.id, text }
  }
  const saved = await saveNext(
    account,
    stepOf(drafting, 'article-text', 'drafted'),
    { type: 'article', id: articleId },
    (draft) =>
      draft.type === 'article' && draft.content.text === null
        ? { type: 'article', content: { ...draft.content, text } }
        : draft,
  )
  if (saved.is === 'refused') return saved
  const onFile = await getRecord(account, { type: 'article', id: articleId })
  return {
    id: articleId,
    text: onFile?.draft.type === 'article' ? (onFile.draft.content.text ?? text) : text,
  }
}

/** The facts once the actors and the place that they newly name are on file. */
async function withNewRecords(
  drafting: Drafting,
  article: CitedArticle,
): Promise<{ facts: KnownFact[] } | Refused> {
  const { account, accepted } = drafting
  const language = languageOfNames(accepted.article.language)
  const ids = new Map<string, string>()
  for (const [name, fact] of newActorsIn(accepted.facts)) {
    const draft = actorDraft(fact, language, article)
    const saved = await saveOnce(account, stepOf(drafting, `actor ${name}`, 'drafted'), draft)
    if (saved.is === 'refused') return saved
    ids.set(name, saved.id)
  }
  // An event on file that has a place keeps it.
  const place = accepted.target === null ? newPlaceIn(accepted.facts) : null
  const saved =
    place && (await saveOnce(account, stepOf(drafting, 'place', 'drafted'), placeDraft(place, language)))
  if (saved?.is === 'refused') return saved
  return { facts: oneOfEach(accepted.facts, ids, saved?.id ?? null) }
}

async function draftEvent(drafting: Drafting, facts: KnownFact[], article: CitedArticle) {
  const { account, extraction, accepted } = drafting
  const { target } = accepted
  // One name for both ways: whoever goes back and chooses the other after it was saved has made the event already.
  const step = stepOf(drafting, 'event', target === null ? 'drafted' : 'added')
  if (target === null) {
    const [title, body] = [accepted.article, bodyOf(extraction.lines)]
    const records = await readRecords(account, namedIn(facts))
    const draft = newEvent({ facts, article, title, body, records })
    return saveOnce(account, step, draft)
  }
  return saveNext(
    account,
    step,
    { type: 'event', id: target },
    (draft): AnyDraft =>
      draft.type === 'event' ? { type: 'event', content: addSource(draft.content, facts, article) } : draft,
  )
}

async function readRecords(account: Editor, keys: RecordKey[]): Promise<Map<string, AnyDraft>> {
  const opened = await Promise.all(keys.map((key) => getRecord(account, key)))
  return new Map(
    keys.flatMap((key, place) => {
      const draft = opened[place]?.draft
      return draft ? [[keyOf(key), draft] as const] : []
    }),
  )
}

function stepOf(
  { extraction, accepted, locale, address }: Drafting,
  name: string,
  how: 'drafted' | 'added',
): Step {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'extraction.history' })
  const { title } = accepted.article
  return { extraction: extraction.id, name, reason: t(how, { title: title || t('untitled') }), address }
}

async function close(
  { account, extraction: { id }, address }: Drafting,
  { articleId, eventId }: { articleId: string; eventId: string },
): Promise<void> {
  await writer().$transaction(async (db) => {
    const { status } = await holdExtraction(db, account, id)
    if (status === 'drafted') return
    await db.extraction.update({ where: { id }, data: { status: 'drafted', articleId, eventId } })
    const about = { recordType: 'event', recordId: eventId, address, detail: { article: articleId } }
    await audit(db, { account, action: 'extraction.drafted', ...about })
  })
}

function refuse(problems: ContentProblem[]): Refused {
  return { is: 'refused', problems }
}
