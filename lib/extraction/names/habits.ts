import { say } from '@/lib/i18n/localized-text'
import type { EventKind } from '@/lib/vocabulary/lists'
import { logit } from '../text/evidence'
import { readArticle } from '../text/reading'
import type { Mention } from './gazetteer'
import type { Knowledge, KnownEvent } from './knowledge'
import { findMentions } from './mentions'
import { RoleModel } from './role-model'

/** How often events that name one record also record another, as coders do: see `learnHabits`. */
export interface Habits {
  /** The share of the events naming an actor that record it as a participant. */
  takesPart(actor: string, kind: string | null): number
  /** How much rather actors of a kind take part in events of a kind than in others, in log odds. */
  fits(actor: string | null, event: EventKind): number
  /** The share of the events naming an initiative that belong to it. */
  belongs(initiative: string): number
  /** How events call the part of such actors. */
  roles: RoleModel
  /** What is recorded of the events that name a record: the ids of actors and initiatives, and the share. */
  recordedWith(key: string): readonly { key: string; share: number; count: number }[]
}

// A share is believed as far as there are events: so many more that say what is usual are added.
const USUAL = 3
const BELONGS = 0.8
const FIT = 4

interface Counts {
  named: Map<string, number>
  together: Map<string, Map<string, number>>
  /** By kind of actor, and by kind of actor and of event. */
  fit: Map<string, { named: number; recorded: number }>
}

/** The key of a record among the habits. */
export function habitKey(type: 'actor' | 'initiative', id: string): string {
  return `${type} ${id}`
}

/** What the events on file show of how their texts are coded: which of the records that a text names take part. */
export function learnHabits(knowledge: Omit<Knowledge, 'habits'>): Habits {
  const roles = new RoleModel()
  for (const event of knowledge.events) roles.learn(event, knowledge.actors)
  const { named, together, fit } = countAll(knowledge)
  const byKind = new Map<string, { named: number; recorded: number }>()
  for (const { id, kind } of knowledge.actors.values()) {
    const key = habitKey('actor', id)
    const sum = byKind.get(kind ?? '') ?? { named: 0, recorded: 0 }
    sum.named += named.get(key) ?? 0
    sum.recorded += together.get(key)?.get(key) ?? 0
    byKind.set(kind ?? '', sum)
  }
  const cache = new Map<string, { key: string; share: number; count: number }[]>()
  return {
    roles,
    takesPart(actor, kind) {
      const key = habitKey('actor', actor)
      const sum = byKind.get(kind ?? '') ?? { named: 0, recorded: 0 }
      const usual = (sum.recorded + 2) / (sum.named + 4)
      return ((together.get(key)?.get(key) ?? 0) + USUAL * usual) / ((named.get(key) ?? 0) + USUAL)
    },
    fits(actor, event) {
      const all = fit.get(`${actor}`) ?? { named: 0, recorded: 0 }
      const here = fit.get(`${actor} ${event}`) ?? { named: 0, recorded: 0 }
      const usual = (all.recorded + 2) / (all.named + 4)
      const share = (here.recorded + FIT * usual) / (here.named + FIT)
      return logit(share) - logit(usual)
    },
    belongs(initiative) {
      const key = habitKey('initiative', initiative)
      const recorded = together.get(key)?.get(key) ?? 0
      return (recorded + USUAL * BELONGS) / ((named.get(key) ?? 0) + USUAL)
    },
    recordedWith(key) {
      const known = cache.get(key)
      if (known) return known
      const count = named.get(key) ?? 0
      const found = [...(together.get(key) ?? [])]
        .filter(([other]) => other !== key)
        .map(([other, both]) => ({ key: other, share: both / (count + 1), count }))
        .filter(({ share }) => share >= 0.2)
      cache.set(key, found)
      return found
    },
  }
}

function countAll(knowledge: Omit<Knowledge, 'habits'>): Counts {
  const named = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  const fit: Counts['fit'] = new Map()
  for (const event of knowledge.events) {
    const recorded = recordedKeys(event)
    for (const key of namedKeys(event, knowledge)) {
      const actor = key.startsWith('actor ') ? knowledge.actors.get(key.slice('actor '.length)) : undefined
      for (const one of actor ? [`${actor.kind}`, `${actor.kind} ${event.kind}`] : []) {
        const counts = fit.get(one) ?? { named: 0, recorded: 0 }
        counts.named++
        counts.recorded += Number(recorded.has(key))
        fit.set(one, counts)
      }
      named.set(key, (named.get(key) ?? 0) + 1)
      const counts = together.get(key) ?? new Map<string, number>()
      for (const other of recorded) counts.set(other, (counts.get(other) ?? 0) + 1)
      together.set(key, counts)
    }
  }
  return { named, together, fit }
}

function recordedKeys({ participants, initiatives }: KnownEvent): Set<string> {
  return new Set([
    ...participants.map(({ actor }) => habitKey('actor', actor)),
    ...initiatives.map((id) => habitKey('initiative', id)),
  ])
}

function namedKeys(event: KnownEvent, knowledge: Omit<Knowledge, 'habits'>): Set<string> {
  const keys = (['fr', 'en'] as const).flatMap((locale) => {
    const title = say(event.title, locale)?.text ?? null
    const text = [title, say(event.summary, locale)?.text].filter(Boolean).join('\n')
    const reading = readArticle(text, { language: locale, title, published: null })
    const mentions = findMentions(reading, knowledge)
    return mentions.flatMap(keysOf)
  })
  return new Set(keys)
}

/** The keys of the records that a mention may mean. */
function keysOf({ meanings }: Mention): string[] {
  return meanings.flatMap(({ type, id }) =>
    type === 'actor' || type === 'initiative' ? [habitKey(type, id)] : [],
  )
}
