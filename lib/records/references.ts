import type { EventDraft } from '@/lib/events/content'
import type { Evidence } from '@/lib/evidence/content'
import { isSame } from '@/lib/history/tree'
import type { InitiativeDraft } from '@/lib/initiatives/content'
import type { AnyDraft } from './content'
import { keyOf, type RecordKey, type RecordType } from './types'

/** Says what an id is to be; called once for each reference. */
type Rename = (type: RecordType, id: string) => string

/** The records that a draft refers to, each once. */
export function referencesOf(draft: AnyDraft): RecordKey[] {
  const found = new Map<string, RecordKey>()
  renameReferences(draft, (type, id) => {
    found.set(keyOf({ type, id }), { type, id })
    return id
  })
  return [...found.values()]
}

/** The same draft with the id of every reference as `rename` says. */
export function renameReferences(draft: AnyDraft, rename: Rename): AnyDraft {
  const maybe = (type: RecordType, id: string | null) => (id === null ? null : rename(type, id))
  switch (draft.type) {
    case 'event':
      return { type: 'event', content: renameInEvent(draft.content, rename) }
    case 'initiative':
      return { type: 'initiative', content: renameInInitiative(draft.content, rename) }
    case 'actor': {
      const { content } = draft
      const citations = renameCited(content.citations, rename)
      return { type: 'actor', content: { ...content, parent: maybe('actor', content.parent), citations } }
    }
    case 'theme':
      return { type: 'theme', content: { ...draft.content, broader: maybe('theme', draft.content.broader) } }
    default:
      return draft
  }
}

function renameInEvent(event: EventDraft, rename: Rename): EventDraft {
  return {
    ...event,
    place: event.place && { ...event.place, id: rename('place', event.place.id) },
    participants: unique(
      event.participants.map((one) => ({
        ...one,
        actor: rename('actor', one.actor),
        ...(one.citations && { citations: renameCited(one.citations, rename) }),
      })),
      ({ actor, role }) => `${actor} ${role}`,
    ),
    themes: [...new Set(event.themes.map((id) => rename('theme', id)))],
    initiatives: [...new Set(event.initiatives.map((id) => rename('initiative', id)))],
    citations: renameCited(event.citations, rename),
  }
}

function renameInInitiative(initiative: InitiativeDraft, rename: Rename): InitiativeDraft {
  return {
    ...initiative,
    parent: initiative.parent === null ? null : rename('initiative', initiative.parent),
    lead: [...new Set(initiative.lead.map((id) => rename('actor', id)))],
    themes: [...new Set(initiative.themes.map((id) => rename('theme', id)))],
    members: unique(
      initiative.members.map((member) => {
        const proof = member.citations && { citations: renameCited(member.citations, rename) }
        return 'actor' in member
          ? { ...member, actor: rename('actor', member.actor), ...proof }
          : { ...member, ...proof }
      }),
      // Who left and came back is a member twice.
      (member) => `${'actor' in member ? `actor ${member.actor}` : member.country} ${member.active ?? ''}`,
    ),
    citations: renameCited(initiative.citations, rename),
  }
}

// Two articles that are one now may have stated the same in the same words.
function renameCited<Cited extends Evidence>(citations: Cited[], rename: Rename): Cited[] {
  return withoutTwins(citations.map((one) => ({ ...one, article: rename('article', one.article) })))
}

function withoutTwins<Item>(items: Item[]): Item[] {
  return items.filter((item, place) => items.findIndex((other) => isSame(other, item)) === place)
}

// Two actors that are one now may have had the same role: the first keeps it, with the evidence of both.
function unique<Item extends { citations?: Evidence[] }>(items: Item[], key: (item: Item) => string): Item[] {
  const kept = new Map<string, Item>()
  for (const item of items) {
    const known = kept.get(key(item))
    const citations = withoutTwins([...(known?.citations ?? []), ...(item.citations ?? [])])
    kept.set(key(item), { ...(known ?? item), ...(citations.length > 0 && { citations }) })
  }
  return [...kept.values()]
}
