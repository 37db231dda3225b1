import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { windowOf } from '@/lib/edtf/compare'
import { type EdtfDate, parseEdtf } from '@/lib/edtf/date'
import { columnDay } from '@/lib/edtf/days'
import { type EventFilters, FACET_KEYS, type FacetKey } from './filters'

const { sql, join } = Prisma

/**
 * The SQL condition on `events e` that the filters ask for. Values of one key widen, keys narrow each other.
 * `tsquery` is what the words of `q` were understood as. With `except`, what that key chooses is left open, so that
 * a facet can count what each of its values would give; what the key excludes stays out.
 */
export function toCondition(filters: EventFilters, tsquery: string | null, except?: FacetKey): Prisma.Sql {
  const chosen = FACET_KEYS.filter(
    (key) => key !== except && !(key === 'role' && pairsRoles(filters, except)),
  )
  const conditions = [
    ...(tsquery === null ? [] : [sql`e.search @@ ${tsquery}::tsquery`]),
    ...chosen.filter((key) => filters[key].length > 0).map((key) => matches(key, filters, except)),
    ...FACET_KEYS.filter((key) => filters[`-${key}`].length > 0).map(
      (key) => sql`NOT ${anyOf(key, filters[`-${key}`])}`,
    ),
    ...dateConditions(filters),
  ]
  return conditions.length === 0 ? sql`true` : join(conditions, ' AND ')
}

/** Whether `role` is asked together with `actor`: then it is about that actor. */
function pairsRoles({ actor, role }: EventFilters, except?: FacetKey) {
  return actor.length > 0 && role.length > 0 && except !== 'actor'
}

function matches(key: FacetKey, filters: EventFilters, except?: FacetKey): Prisma.Sql {
  if (key === 'actor' && filters.role.length > 0 && except !== 'role') {
    return sql`EXISTS (SELECT FROM participations p WHERE p.event_id = e.id
      AND p.actor_id = ANY (${filters.actor}) AND p.role = ANY (${filters.role}))`
  }
  return anyOf(key, filters[key])
}

function anyOf(key: FacetKey, values: string[]): Prisma.Sql {
  switch (key) {
    case 'kind':
      return sql`e.kind = ANY (${values})`
    case 'place':
      // An event without a place is not in that place: null must not swallow a NOT.
      return sql`coalesce(e.place_id = ANY (${values}), false)`
    case 'country':
      return sql`EXISTS (SELECT FROM country_involvements c WHERE c.event_id = e.id AND c.country = ANY (${values}))`
    case 'theme':
      return sql`EXISTS (SELECT FROM event_themes t WHERE t.event_id = e.id AND t.theme_id IN (${narrowerOf(values)}))`
    case 'actor':
      return sql`EXISTS (SELECT FROM participations p WHERE p.event_id = e.id AND p.actor_id = ANY (${values}))`
    case 'role':
      return sql`EXISTS (SELECT FROM participations p WHERE p.event_id = e.id AND p.role = ANY (${values}))`
    case 'initiative':
      return sql`EXISTS (SELECT FROM event_initiatives i WHERE i.event_id = e.id AND i.initiative_id = ANY (${values}))`
    case 'publisher':
      return sql`EXISTS (SELECT FROM citations s JOIN articles a ON a.id = s.article_id
        WHERE s.event_id = e.id AND a.publisher = ANY (${values}))`
  }
}

/** The themes themselves and all that are narrower, however deep (SKOS broaderTransitive). */
export function narrowerOf(themes: string[]): Prisma.Sql {
  return sql`WITH RECURSIVE n(id) AS (
    SELECT id FROM themes WHERE id = ANY (${themes}) UNION SELECT t.id FROM themes t JOIN n ON t.broader_id = n.id)
    SELECT id FROM n`
}

/** The themes that a query of one column finds and all that are broader (SKOS narrowerTransitive). */
export function broaderOf(themes: Prisma.Sql): Prisma.Sql {
  return sql`WITH RECURSIVE b(id) AS (
    ${themes} UNION SELECT t.broader_id FROM themes t JOIN b ON b.id = t.id WHERE t.broader_id IS NOT NULL)
    SELECT id FROM b`
}

/** See `isPossiblyWithin` and `isCertainlyWithin` in lib/edtf: the same rules, said to the database. */
function dateConditions({ from, to, certain }: EventFilters): Prisma.Sql[] {
  const { first, last } = windowOf(readDate(from), readDate(to))
  const [start, end] = [columnDay(first), columnDay(last)]
  if (certain) {
    return [
      sql`NOT e.approximate AND NOT e.uncertain`,
      ...(start ? [sql`e.earliest >= ${start}::date`] : []),
      ...(end ? [sql`e.latest <= ${end}::date`] : []),
    ]
  }
  return [
    ...(start ? [sql`(e.latest IS NULL OR e.latest >= ${start}::date)`] : []),
    ...(end ? [sql`(e.earliest IS NULL OR e.earliest <= ${end}::date)`] : []),
  ]
}

function readDate(text: string | undefined): EdtfDate | undefined {
  return (text && parseEdtf(text)) || undefined
}
