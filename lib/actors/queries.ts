import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Locale } from '@/lib/i18n/locales'
import { countAsked, countListFacets, listPage } from '@/lib/search/lists'
import type { FacetCount } from '@/lib/url/list-query'
import { ACTOR_TABLE } from './conditions'
import type { ActorFacet, ActorFilters } from './filters'
import { ActorListItem } from './list-item'

const { sql } = Prisma

/** An actor as JSON, from the row `a`, in the form of `NamedActor`. */
export const NAMED_ACTOR = sql`jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'acronym', a.acronym)`

// Names sort as the reader's language sorts them (« É » beside « E »); the id breaks ties.
const BY_NAME = {
  fr: sql`coalesce(a.name->>'fr', a.name->>'en') COLLATE "fr-x-icu", a.id`,
  en: sql`coalesce(a.name->>'en', a.name->>'fr') COLLATE "en-x-icu", a.id`,
} satisfies Record<Locale, Prisma.Sql>

/** One page of the actors that the filters ask for, in the order of the reader’s language; see `listPage`. */
export async function listActors(filters: ActorFilters, locale: Locale) {
  const order = filters.sort === '-events' ? sql`events DESC, ${BY_NAME[locale]}` : BY_NAME[locale]
  return listPage(ACTOR_TABLE, filters, async (condition, limit, offset) => {
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT a.id, a.kind, a.name, a.acronym, a.summary, a.country,
        (SELECT ${NAMED_ACTOR} FROM actors a WHERE a.id = above.id) AS parent,
        (SELECT count(DISTINCT p.event_id)::int FROM participations p WHERE p.actor_id = a.id) AS events
      FROM actors a CROSS JOIN LATERAL (SELECT a.parent_id) AS above(id)
      WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`
    return rows.map((row) => ActorListItem.parse(row))
  })
}

/** How many actors the filters ask for. */
export async function countActors(filters: ActorFilters): Promise<number> {
  return countAsked(ACTOR_TABLE, filters)
}

/** For every facet, its values that some actor has under the other filters, most frequent first. */
export async function countActorFacets(filters: ActorFilters): Promise<Record<ActorFacet, FacetCount[]>> {
  const countsOf = await countListFacets(ACTOR_TABLE, filters)
  return { kind: countsOf('kind'), country: countsOf('country') }
}
