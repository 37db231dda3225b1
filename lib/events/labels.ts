import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { windowOf } from '@/lib/edtf/compare'
import { parseEdtf } from '@/lib/edtf/date'
import { dayNumber } from '@/lib/edtf/days'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { moving } from '@/lib/records/redirects'
import { type ParamProblem, readParams, type SearchParams } from '@/lib/url/params'
import { keepNamed, NAMED_KEYS, type NamedKey, nameKey, type ValueNames, valuesIn } from './facet-values'
import { EventFilters } from './filters'

/** A query of the address, read: what is asked, what its values are called, and what was left out. */
export interface EventQuery {
  filters: EventFilters
  names: ValueNames
  problems: ParamProblem[]
}

/**
 * Reads the query language of the events, the same for every rendering. Left out and told are values that cannot be read,
 * themes, actors, initiatives, places and publishers that no published record has, a `from` without a first day
 * (`../2020`), a `to` without a last one, and a `to` that ends before `from` begins: then `from` stays. A merged record
 * is read as the one that it is now.
 */
export async function readEventQuery(params: SearchParams): Promise<EventQuery> {
  const { values, problems } = readParams(EventFilters, params)
  const names = await findNames(valuesIn(values))
  const named = NAMED_KEYS.flatMap((key) => [key, `-${key}` as const].map((name) => ({ key, name })))
  const kept = named.map(({ key, name }) => ({ name, ...keepNamed(names, key, name, values[name]) }))
  const period = readPeriod(values)
  return {
    filters: {
      ...values,
      ...Object.fromEntries(kept.map((one) => [one.name, one.values])),
      ...period.limits,
    },
    names,
    problems: [...problems, ...kept.flatMap((one) => one.problems), ...period.problems],
  }
}

const Row = z.object({
  key: z.enum(NAMED_KEYS),
  asked: z.string(),
  value: z.string(),
  name: LocalizedText,
  acronym: LocalizedText,
  broader: z.string().nullable(),
})

/**
 * The names of the values that are in the database, under the ids that were asked for and under those that merged
 * records have today. One statement, or none when nothing is wanted.
 */
export async function findNames(wanted: Partial<Record<NamedKey, string[]>>): Promise<ValueNames> {
  const keys = NAMED_KEYS.flatMap((type) => (wanted[type] ?? []).map((id) => ({ type, id })))
  if (keys.length === 0) return new Map()
  const rows = await reader().$queryRaw<unknown[]>`
    ${moving(keys)}, today AS (
      SELECT a.type AS key, a.id AS asked, coalesce(m.id, a.id) AS value
      FROM asked a LEFT JOIN moved m ON m.type = a.type AND m.start = a.id
    ), named(key, value, name, acronym, broader) AS (
      SELECT 'actor', id, name, acronym, NULL FROM actors WHERE id IN (SELECT value FROM today WHERE key = 'actor')
      UNION ALL SELECT 'initiative', id, name, acronym, NULL FROM initiatives
        WHERE id IN (SELECT value FROM today WHERE key = 'initiative')
      UNION ALL SELECT 'place', id, name, '{}', NULL FROM places WHERE id IN (SELECT value FROM today WHERE key = 'place')
      UNION ALL SELECT 'theme', id, label, '{}', broader_id FROM themes
        WHERE id IN (SELECT value FROM today WHERE key = 'theme')
      UNION ALL (SELECT DISTINCT 'publisher', publisher, jsonb_build_object('fr', publisher, 'en', publisher), '{}'::jsonb,
        NULL FROM articles WHERE publisher IN (SELECT value FROM today WHERE key = 'publisher'))
    )
    SELECT key, asked, value, name, acronym, broader FROM today JOIN named USING (key, value)`
  const read = rows.map((row) => Row.parse(row))
  return new Map(
    read.flatMap(({ key, asked, ...name }) =>
      [asked, name.value].map((value) => [nameKey(key, value), name] as const),
    ),
  )
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
