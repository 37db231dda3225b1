import 'server-only'
import { createTranslator } from 'next-intl'
import type { Editor } from '@/lib/auth/roles'
import { EventDraft } from '@/lib/events/content'
import { referencesIn } from '@/lib/history/names'
import { speakerFor } from '@/lib/history/speaker'
import { sayDiff } from '@/lib/history/words'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { getRecord, titlesOf } from '@/lib/records/desk'
import { readPage } from './extract'
import { loadKnowledge } from './knowledge-desk'
import type { OpenExtraction, SameArticle } from './review/open-extraction'
import type { ShownSameEvent } from './review/review-view'
import { findSameEvents, type Likeness } from './same-events'
import type { Proposal } from './schema'
import { isStated, statedFacts } from './text/stated'

const LIKELY = 0.75

/** Events on file that an article may report, the likeliest first: those that cite it already, then those that are alike. */
export async function listSameEvents(
  account: Editor,
  { lines, metadata, proposals }: Pick<OpenExtraction, 'lines' | 'metadata' | 'proposals'>,
  articles: SameArticle[],
  locale: Locale,
): Promise<ShownSameEvent[]> {
  const stated = proposals.filter(isStated)
  const knowledge = await loadKnowledge(account)
  const alike = findSameEvents(readPage({ lines, metadata }), statedFacts(stated), knowledge)
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'extraction.same.reason' })
  const say = ({ code, value }: Likeness) =>
    code === 'near-dates' || code === 'shared-actors' ? t(code, { value: Number(value) }) : t(code, { value })
  const citing = articles.flatMap(({ reason, events }) => (reason === 'near-text' ? [] : events))
  const found = new Map(citing.map(({ id }) => [id, { isLikely: true, reasons: [t('cites')] }]))
  for (const { event, score, reasons } of alike) {
    const before = found.get(event)
    found.set(event, {
      isLikely: score >= LIKELY || before !== undefined,
      reasons: [...(before?.reasons ?? []), ...reasons.map(say)],
    })
  }
  const shown = await Promise.all(
    [...found].map(async ([id, likeness]) => {
      const compared = await compare(account, id, stated, locale)
      return compared ? [{ id, ...likeness, ...compared }] : []
    }),
  )
  return shown.flat()
}

/** What an event on file says otherwise than an article, or not at all; null when it is not there for the account. */
async function compare(account: Editor, id: string, stated: Proposal[], locale: Locale) {
  const open = await getRecord(account, { type: 'event', id })
  if (open?.draft.type !== 'event') return null
  const onFile = withoutProofs(open.draft.content)
  const proposed = withProposed(onFile, stated)
  const names = await titlesOf(account, referencesIn('event', [onFile, proposed]))
  return { title: open.head.title, rows: sayDiff(speakerFor(locale, names), 'event', onFile, proposed) }
}

function withoutProofs({ kind, date, place, countries, participants, attendance, initiatives }: EventDraft) {
  return EventDraft.parse({
    kind,
    date,
    place,
    countries,
    participants: participants.map(({ actor, role }) => ({ actor, role })),
    attendance,
    initiatives,
  })
}

/** The event with what an article says in the place of its own values, and what it has not yet in its lists. */
function withProposed(event: EventDraft, stated: Proposal[]): EventDraft {
  const proposed = structuredClone(event)
  const isFirst = (one: Proposal) => stated.find(({ field }) => field === one.field) === one
  for (const one of stated) {
    if (one.field === 'participants') {
      if (!proposed.participants.some(({ actor }) => actor === one.value.actor)) {
        proposed.participants.push(one.value)
      }
    } else if (one.field === 'countries') {
      if (!proposed.countries.some(({ code }) => code === one.value.code)) proposed.countries.push(one.value)
    } else if (one.field === 'initiatives') {
      proposed.initiatives = [...new Set([...proposed.initiatives, one.value])]
    } else if (isFirst(one)) {
      if (one.field === 'kind') proposed.kind = one.value
      if (one.field === 'date') proposed.date = one.value
      if (one.field === 'attendance') proposed.attendance = one.value
      if (one.field === 'place' && one.value.id !== null)
        proposed.place = { ...proposed.place, id: one.value.id }
    }
  }
  return proposed
}
