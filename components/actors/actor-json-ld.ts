import type { ActorProfile } from '@/lib/actors/actor'
import { type Language, say } from '@/lib/i18n/localized-text'
import type { ActorKind } from '@/lib/vocabulary/lists'

const STATE_BODIES: ActorKind[] = [
  'ministry',
  'military',
  'police',
  'intelligence',
  'judicial',
  'financial-intelligence',
  'government',
  'diplomatic',
]

/** An actor as schema.org says it. Of a person the name only: the base knows an office, not a life. */
export function toActorJsonLd(actor: ActorProfile, locale: Language, url: string): Record<string, unknown> {
  const name = say(actor.name, locale)?.text
  if (actor.kind === 'person') return { '@type': 'Person', name }
  return {
    '@type': STATE_BODIES.includes(actor.kind) ? 'GovernmentOrganization' : 'Organization',
    '@id': url,
    url,
    name,
    alternateName: [
      ...new Set([...Object.values(actor.acronym), ...Object.values(actor.name), ...actor.aliases]),
    ].filter((other) => other !== name),
    description: say(actor.summary, locale)?.text,
    parentOrganization: actor.parent
      ? { '@type': 'Organization', name: say(actor.parent.name, locale)?.text }
      : undefined,
    sameAs: actor.wikidata ? `https://www.wikidata.org/wiki/${actor.wikidata}` : undefined,
  }
}
