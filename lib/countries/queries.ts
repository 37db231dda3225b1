import 'server-only'
import { cache } from 'react'
import { NAMED_ACTOR } from '@/lib/actors/queries'
import { reader } from '@/lib/db/reader'
import { CountryCounts, CountryRecord } from './country'

/** The countries that some event involves or is held in, by code. One statement. */
export async function listCountries(): Promise<CountryCounts[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    WITH involved AS (SELECT country, count(*)::int AS events FROM country_involvements GROUP BY country),
      held AS (SELECT p.country, count(*)::int AS events, array_agg(DISTINCT p.id ORDER BY p.id) AS places
        FROM events e JOIN places p ON p.id = e.place_id GROUP BY p.country)
    SELECT country AS code, coalesce(i.events, 0) AS involved, coalesce(h.events, 0) AS held,
      coalesce(h.places, '{}') AS places
    FROM involved i FULL JOIN held h USING (country) ORDER BY country`
  return rows.map((row) => CountryCounts.parse(row))
}

/** What the base knows of the country of a code (ISO 3166-1 alpha-2, in capitals). One statement. */
export const getCountry = cache(async (code: string): Promise<CountryRecord> => {
  const [row] = await reader().$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*)::int FROM country_involvements WHERE country = ${code}) AS involved,
      (SELECT extract(year FROM min(earliest))::int FROM events) AS "firstYear",
      (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.count DESC, h.id), '[]')
        FROM (SELECT p.id, p.name, p.latitude, p.longitude, count(*) AS count
          FROM places p JOIN events e ON e.place_id = p.id WHERE p.country = ${code} GROUP BY p.id) h) AS places,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', i.id, 'name', i.name, 'acronym', i.acronym, 'membership', m.active, 'active', i.active)
          ORDER BY m.earliest NULLS FIRST, m.latest, i.id), '[]')
        FROM memberships m JOIN initiatives i ON i.id = m.initiative_id WHERE m.country = ${code}) AS memberships,
      (SELECT coalesce(jsonb_agg(${NAMED_ACTOR} || jsonb_build_object('events', a.events)
          ORDER BY a.events DESC, a.id), '[]')
        FROM (SELECT a.*, count(DISTINCT p.event_id) AS events
          FROM actors a JOIN participations p ON p.actor_id = a.id WHERE a.country = ${code} GROUP BY a.id) a) AS actors,
      (SELECT count(*)::int FROM actors WHERE country = ${code}) AS "actorCount"`
  return CountryRecord.parse(row)
})
