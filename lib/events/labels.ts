import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { windowOf } from '@/lib/edtf/compare'
import { parseEdtf } from '@/lib/edtf/date'
import { dayNumber } from '@/lib/edtf/days'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { type ParamProblem, readParams, type SearchParams } from '@/lib/url/params'
import { NAMED_KEYS, type NamedKey, nameIn, nameKey, type ValueNames, valuesIn } from './facet-values'
import { EventFilters } from './filters'

/** A query of the address, read: what is asked, what its values are called, and what was left out. */
export interface EventQuery {
  filters: EventFilters
  names: ValueNames
  problems: ParamProblem[]
}

/**
 * Reads the query language of the events, the same for every rendering. Left out and told are values that cannot be read,
 * actors, initiatives, places and publishers that no published record has, a `from` without a first day (`../2020`), a `to`
 * without a last one, and a `to` that ends before `from` begins: then `from` stays.
 */
export async function readEventQuery(params: SearchParams): Promise<EventQuery> {
  const { values, problems } = readParams(EventFilters, params)
  const names = await findNames(valuesIn(values))
  const named = NAMED_KEYS.flatMap((key) => [key, `-${key}` as const].map((name) => ({ key, name })))
  const isKnown = (key: NamedKey) => (value: string) => nameIn(names, key, value) !== null
  const known = named.map(({ key, name }) => [name, values[name].filter(isKnown(key))])
  const unknown = named.flatMap(({ key, name }) =>
    values[name]
      .filter((value) => !isKnown(key)(value))
      .map((value) => problem(name, value, 'unknown-value')),
  )
  const period = readPeriod(values)
  return {
    filters: { ...values, ...Object.fromEntries(known), ...period.limits },
    names,
    problems: [...problems, ...unknown, ...period.problems],
  }
}

const Row = z.object({
  key: z.enum(NAMED_KEYS),
  value: z.string(),
  name: LocalizedText,
  acronym: LocalizedText,
})

/** The names of the values that are in the database. One statement, or none when nothing is wanted. */
export async function findNames(wanted: Record<NamedKey, string[]>): Promise<ValueNames> {
  if (NAMED_KEYS.every((key) => wanted[key].length === 0)) return new Map()
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT 'actor' AS key, id AS value, name, acronym FROM actors WHERE id = ANY (${wanted.actor})
    UNION ALL SELECT 'initiative', id, name, acronym FROM initiatives WHERE id = ANY (${wanted.initiative})
    UNION ALL SELECT 'place', id, name, '{}' FROM places WHERE id = ANY (${wanted.place})
    UNION ALL (SELECT DISTINCT 'publisher', publisher, jsonb_build_object('fr', publisher, 'en', publisher), '{}'::jsonb
      FROM articles WHERE publisher = ANY (${wanted.publisher}))`
  const read = rows.map((row) => Row.parse(row))
  return new Map(read.map(({ key, value, name, acronym }) => [nameKey(key, value), { name, acronym }]))
}

/** The limits that limit something, and are in order. */
function readPeriod({ from, to }: EventFilters): { limits: Partial<EventFilters>; problems: ParamProblem[] } {
  const { first, last } = windowOf(parseEdtf(from ?? '') ?? undefined, parseEdtf(to ?? '') ?? undefined)
  const isReversed = first !== null && last !== null && dayNumber(last) < dayNumber(first)
  return {
    limits: {
      from: first === null ? undefined : from,
      to: last === null || isReversed ? undefined : to,
    },
    problems: [
      ...(from !== undefined && first === null ? [problem('from', from, 'no-limit')] : []),
      ...(to !== undefined && last === null ? [problem('to', to, 'no-limit')] : []),
      ...(to !== undefined && isReversed ? [problem('to', to, 'before-from')] : []),
    ],
  }
}

function problem(key: string, value: string, reason: ParamProblem['reason']): ParamProblem {
  return { key, value, reason }
}
