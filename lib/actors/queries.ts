import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Locale } from '@/lib/i18n/locales'
import { understand } from '@/lib/search/queries'
import { ACTOR_FACETS, type ActorFacet, type ActorFilters } from './filters'
import { ActorListItem } from './list-item'

const { sql, join } = Prisma

/** An actor as JSON, from the row `a`, in the form of `NamedActor`. */
export const NAMED_ACTOR = sql`jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'acronym', a.acronym)`

// Names sort as the reader's language sorts them (« É » beside « E »); the id breaks ties.
const BY_NAME = {
  fr: sql`coalesce(a.name->>'fr', a.name->>'en') COLLATE "fr-x-icu", a.id`,
  en: sql`coalesce(a.name->>'en', a.name->>'fr') COLLATE "en-x-icu", a.id`,
} satisfies Record<Locale, Prisma.Sql>

/** One page of the actors that the filters ask for, how many there are in all, and what each facet value gives. */
export async function listActors(filters: ActorFilters, locale: Locale) {
  const { tsquery, corrected, suggestion } = await understand(filters.q)
  const [actors, { total, facets }] = await Promise.all([
    selectActors(filters, tsquery, locale),
    countAll(filters, tsquery),
  ])
  return {
    actors,
    total,
    facets,
    corrected,
    suggestion,
    pageCount: Math.max(1, Math.ceil(total / filters.size)),
  }
}

/** How many actors the filters ask for. */
export async function countActors(filters: ActorFilters): Promise<number> {
  const { tsquery } = await understand(filters.q)
  const [row] = await reader().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM actors a WHERE ${toCondition(filters, tsquery)}`
  return row?.total ?? 0
}

async function selectActors(filters: ActorFilters, tsquery: string | null, locale: Locale) {
  const order = filters.sort === '-events' ? sql`events DESC, ${BY_NAME[locale]}` : BY_NAME[locale]
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a.id, a.kind, a.name, a.acronym, a.summary, a.country,
      (SELECT ${NAMED_ACTOR} FROM actors a WHERE a.id = above.id) AS parent,
      (SELECT count(DISTINCT p.event_id)::int FROM participations p WHERE p.actor_id = a.id) AS events
    FROM actors a CROSS JOIN LATERAL (SELECT a.parent_id) AS above(id)
    WHERE ${toCondition(filters, tsquery)} ORDER BY ${order}
    LIMIT ${filters.size} OFFSET ${(filters.page - 1) * filters.size}`
  return rows.map((row) => ActorListItem.parse(row))
}

interface FacetRow {
  key: ActorFacet | 'total'
  value: string
  count: number
}

/** The total, and for every facet its values under the other filters, most frequent first. One statement. */
async function countAll(filters: ActorFilters, tsquery: string | null) {
  const parts = ACTOR_FACETS.map(
    (key) => sql`SELECT ${key} AS key, f.value, count(*)::int AS count
      FROM actors a CROSS JOIN LATERAL (SELECT ${key === 'kind' ? sql`a.kind` : sql`a.country::text`}) AS f(value)
      WHERE f.value IS NOT NULL AND ${toCondition(filters, tsquery, key)} GROUP BY f.value`,
  )
  const rows = await reader().$queryRaw<FacetRow[]>`
    SELECT 'total' AS key, '' AS value, count(*)::int AS count FROM actors a WHERE ${toCondition(filters, tsquery)}
    UNION ALL ${join(parts, ' UNION ALL ')} ORDER BY key, count DESC, value`
  const of = (key: FacetRow['key']) => rows.filter((row) => row.key === key)
  return {
    total: of('total')[0]?.count ?? 0,
    facets: { kind: of('kind'), country: of('country') } satisfies Record<ActorFacet, FacetRow[]>,
  }
}

function toCondition(filters: ActorFilters, tsquery: string | null, except?: ActorFacet) {
  const asked = (key: ActorFacet) => key !== except && filters[key].length > 0
  return join(
    [
      sql`true`,
      ...(tsquery === null ? [] : [sql`a.search @@ ${tsquery}::tsquery`]),
      ...(asked('kind') ? [sql`a.kind = ANY (${filters.kind})`] : []),
      ...(asked('country') ? [sql`a.country = ANY (${filters.country})`] : []),
    ],
    ' AND ',
  )
}
