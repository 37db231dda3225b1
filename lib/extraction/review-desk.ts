import 'server-only'
import { languageChoices } from '@/lib/articles/languages'
import type { Editor } from '@/lib/auth/roles'
import type { LabelOf } from '@/lib/forms/pickers'
import type { Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import { titlesOf } from '@/lib/records/desk'
import { countryLabel } from '@/lib/records/suggest-desk'
import { keyOf } from '@/lib/records/types'
import { findSameArticles, getExtraction } from './desk'
import { bodyOf } from './intake/lines'
import { decisionTree } from './review/decisions'
import type { OpenExtraction } from './review/open-extraction'
import { proposalKey } from './review/questions'
import { fillReview } from './review/review-form'
import type { ReviewView } from './review/review-view'
import { numberQuotes, recordsNamed, sayQuestions } from './review/say-proposals'
import { listSameEvents } from './same-desk'

/** The review of an extraction in the editor's language; null when there is none that the account may open. */
export async function openReview(account: Editor, id: string, locale: Locale): Promise<ReviewView | null> {
  const extraction = await getExtraction(account, id)
  if (!extraction) return null
  const { status, eventId, lines, metadata, proposals, decisions } = extraction
  const body = bodyOf(lines)
  const [names, sameArticles] = await Promise.all([
    titlesOf(account, recordsNamed(proposals)),
    status === 'open' ? findSameArticles(account, { url: metadata.url, text: body }) : [],
  ])
  const sameEvents = status === 'open' ? await listSameEvents(account, extraction, sameArticles, locale) : []
  const labelOf: LabelOf = (type, record) =>
    type === 'country'
      ? countryLabel(record, locale)
      : (say(names.get(keyOf({ type, id: record })), locale)?.text ?? record)
  const quotes = numberQuotes(proposals)
  const [likeliest] = sameEvents
  const isThis = sameArticles.find(({ reason }) => reason !== 'near-text')
  return {
    id,
    status,
    eventId,
    tree: fillReview({
      metadata,
      proposals,
      decisions: decisionTree(decisions),
      labelOf,
      locale,
      same: { event: likeliest?.isLikely ? likeliest.id : '', article: isThis?.id ?? '' },
    }),
    reading: readingOf(extraction),
    lines,
    author: metadata.author,
    quotes,
    questions: sayQuestions(proposals, { names, quotes, locale }),
    sameEvents,
    sameArticles: sameArticles.map(({ events, ...article }) => ({
      ...article,
      events: events.map((event) => ({ id: event.id, title: event.title })),
    })),
    languages: languageChoices(locale, metadata.language ?? ''),
  }
}

/** What tells a reading of the page from the one before: which lines it has, and what it proposes. */
function readingOf({ lines, proposals }: OpenExtraction): string {
  const kept = lines.map(({ reason }) => (reason === null ? '1' : '0')).join('')
  return [kept, ...proposals.map(proposalKey)].join(' ')
}
