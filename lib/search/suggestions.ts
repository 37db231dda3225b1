import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { Searched } from './filters'
import { readTerms } from './words'

/** A record whose name the reader may be typing. */
const Suggestion = z.object({
  type: Searched,
  id: z.string(),
  name: LocalizedText,
  /** The name, acronym or alias that looks like what was typed. */
  shown: z.string(),
})
export type Suggestion = z.infer<typeof Suggestion>

const MOST = 8

/** Up to eight records whose names begin like the words typed, or look like them when few do; best known first. */
export async function listSuggestions(q: string): Promise<Suggestion[]> {
  const typed = readTerms(q)
    .map(({ text }) => text)
    .join(' ')
  if (typed.length < 2) return []
  const begun = await findNames(typed, false)
  if (begun.length > 2 || typed.length < 4) return begun
  const alike = await findNames(typed, true)
  const isNew = ({ type, id }: Suggestion) => !begun.some((one) => one.type === type && one.id === id)
  return [...begun, ...alike.filter(isNew)].slice(0, MOST)
}

async function findNames(typed: string, isAlike: boolean): Promise<Suggestion[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    WITH asked AS (
      SELECT plain(${typed}) AS plain, compact(${typed}) AS compact,
        (SELECT string_agg(quote_literal(word) || ':*', ' & ') FROM regexp_split_to_table(plain(${typed}), ' ') word WHERE word <> '')::tsquery AS query
    ), hits AS (
      SELECT n.record_type AS type, n.record_id AS id, n.shown, length(n.name) AS length,
        CASE WHEN replace(n.name, ' ', '') = a.compact THEN 4 WHEN starts_with(n.name, a.plain) OR starts_with(replace(n.name, ' ', ''), a.compact) THEN 3
          WHEN n.words @@ a.query THEN 2 ELSE word_similarity(a.plain, n.name) END
          - CASE WHEN n.record_type = 'events' THEN 1.5 ELSE 0 END AS score
      FROM search_names n, asked a
      WHERE n.record_type <> 'articles' AND a.plain <> '' AND CASE WHEN ${isAlike} THEN word_similarity(a.plain, n.name) > 0.45
        ELSE starts_with(n.name, a.plain) OR starts_with(replace(n.name, ' ', ''), a.compact) OR n.words @@ a.query END
    ), best AS (
      SELECT DISTINCT ON (type, id) * FROM hits ORDER BY type, id, score DESC, length
    ), known AS (
      SELECT b.*, CASE type
          WHEN 'actors' THEN (SELECT count(DISTINCT p.event_id) FROM participations p WHERE p.actor_id = b.id)
          WHEN 'initiatives' THEN (SELECT count(*) FROM event_initiatives e WHERE e.initiative_id = b.id)
          WHEN 'countries' THEN (SELECT count(*) FROM country_involvements i WHERE i.country = b.id)
          WHEN 'themes' THEN (SELECT count(*) FROM event_themes e WHERE e.theme_id = b.id)
          WHEN 'places' THEN (SELECT count(*) FROM events e WHERE e.place_id = b.id) ELSE 1 END AS events
      FROM (SELECT * FROM best ORDER BY score DESC, length LIMIT 60) b
    )
    SELECT k.type, k.id, k.shown, CASE k.type WHEN 'events' THEN (SELECT title FROM events WHERE id = k.id)
      WHEN 'actors' THEN (SELECT name FROM actors WHERE id = k.id) WHEN 'initiatives' THEN (SELECT name FROM initiatives WHERE id = k.id)
      WHEN 'countries' THEN (SELECT name FROM countries WHERE code = k.id) WHEN 'themes' THEN (SELECT label FROM themes WHERE id = k.id)
      ELSE (SELECT name FROM places WHERE id = k.id) END AS name
    FROM known k WHERE k.type <> 'countries' OR k.events > 0
    ORDER BY k.score + 0.15 * ln(1 + k.events) DESC, k.length, k.id LIMIT ${MOST}`
  return rows.map((row) => Suggestion.parse(row))
}
