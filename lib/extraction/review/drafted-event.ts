import type { ArticleDraft } from '@/lib/articles/content'
import { EventDraft } from '@/lib/events/content'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { AnyDraft } from '@/lib/records/content'
import { titleOf } from '@/lib/records/names'
import { keyOf, type RecordKey } from '@/lib/records/types'
import { addSource, type KnownFact } from './add-source'
import type { CitedArticle } from './citing'
import { formatIn } from './event-format'
import { workingTitle } from './working-title'

interface Drafted {
  facts: KnownFact[]
  article: CitedArticle
  /** What the event is called where nothing else tells it from others. */
  title: ArticleDraft
  body: string
  /** Its organisers and its place, by key. */
  records: ReadonlyMap<string, AnyDraft>
}

/** The records that a new event's title names. */
export function namedIn(facts: KnownFact[]): RecordKey[] {
  return facts.flatMap((fact): RecordKey[] => {
    if (fact.field === 'participants' && fact.value.role === 'organiser')
      return [{ type: 'actor', id: fact.value.actor }]
    return fact.field === 'place' && fact.value.id !== null ? [{ type: 'place', id: fact.value.id }] : []
  })
}

/** A new event of facts that an article states: with a working title, and a summary for the editor to write. */
export function newEvent({ facts, article, title, body, records }: Drafted): AnyDraft {
  const event = addSource(EventDraft.parse({ format: formatIn(body) }), facts, article)
  const composed = workingTitle({
    kind: event.kind,
    date: event.date,
    place: placeOf(facts, records),
    organisers: event.participants.flatMap(({ actor, role }) =>
      role === 'organiser' ? nameOf(records.get(keyOf({ type: 'actor', id: actor }))) : [],
    ),
  })
  const own = Object.keys(composed).length > 0 ? composed : titleOf({ type: 'article', content: title })
  return { type: 'event', content: { ...event, title: own } }
}

function placeOf(facts: KnownFact[], records: Drafted['records']) {
  const fact = facts.find(({ field }) => field === 'place')
  if (fact?.field !== 'place') return null
  const { id, name } = fact.value
  const known = id === null ? undefined : records.get(keyOf({ type: 'place', id }))
  if (known?.type !== 'place') return { name: { fr: name }, isTown: true }
  return { name: known.content.name, isTown: (known.content.precision ?? 'locality') === 'locality' }
}

// By the letters that the press knows it by, in each language that has them.
function nameOf(actor: AnyDraft | undefined): LocalizedText[] {
  return actor?.type === 'actor' ? [{ ...actor.content.name, ...actor.content.acronym }] : []
}
