import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import type { Language } from '@/lib/i18n/localized-text'
import type { Searched } from './filters'
import { SearchResult } from './list-item'
import { MARK_END, MARK_START } from './marks'

const { sql } = Prisma

const WHOLE = `HighlightAll=true, StartSel=${MARK_START}, StopSel=${MARK_END}`
// Of a summary that is hardly longer than its excerpt, nothing is left out.
const SHORT_SUMMARY = 160
const EXCERPT = `MaxFragments=1, MaxWords=32, MinWords=16, StartSel=${MARK_START}, StopSel=${MARK_END}`

/** A tsquery that all words of a search make, and one that each of them answers. */
interface MarkedQueries {
  all: string
  any: string
}

/**
 * The records of one page as the list shows them, in the order given, with the words of the search marked, and with
 * the other names and the other records that have one of those words in their names. One statement.
 */
export async function listRows(
  hits: { type: Searched; id: string }[],
  queries: MarkedQueries,
  locale: Language,
): Promise<SearchResult[]> {
  if (hits.length === 0) return []
  const [all, any] = [sql`${queries.all}::tsquery`, sql`${queries.any}::tsquery`]
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT h.type, h.id, ts_headline(t.config, r.acronym->>${locale}, ${any}, ${WHOLE}) AS acronym, r.kind, r.date, r.format, r.place, r.country, r.publisher, r.broader, r.events,
      jsonb_build_object('lang', t.lang, 'marked', ts_headline(t.config, t.text, ${any}, ${WHOLE})) AS title,
      CASE WHEN s.text IS NOT NULL THEN jsonb_build_object('lang', s.lang, 'whole', s.text, 'marked',
        ts_headline(s.config, s.text, CASE WHEN to_tsvector(s.config, s.text) @@ ${all} THEN ${all} ELSE ${any} END,
          CASE WHEN length(s.text) <= ${SHORT_SUMMARY} THEN ${WHOLE} ELSE ${EXCERPT} END)) END AS excerpt,
      (SELECT coalesce(jsonb_agg(ts_headline(t.config, m.shown, ${any}, ${WHOLE})), '[]')
        FROM (SELECT DISTINCT o.shown FROM unnest(r.others) o(shown) ORDER BY 1 LIMIT 3) m) AS related
    FROM unnest(${hits.map(({ type }) => type)}::text[], ${hits.map(({ id }) => id)}::text[]) WITH ORDINALITY AS h(type, id, ord)
    CROSS JOIN LATERAL (${recordOf(locale, any)}) r
    CROSS JOIN LATERAL (${spoken(sql`r.title`, locale)}) t
    LEFT JOIN LATERAL (${spoken(sql`r.summary`, locale)}) s ON true
    ORDER BY h.ord`
  return rows.map((row) => SearchResult.parse(row))
}

/** A text in the reader's language, else in French, else in English, as `say` chooses; else in any. */
function spoken(text: Prisma.Sql, locale: Language): Prisma.Sql {
  return sql`SELECT l.lang, l.text, (CASE l.lang WHEN 'fr' THEN 'french_plain' WHEN 'en' THEN 'english_plain' ELSE 'simple' END)::regconfig AS config
    FROM jsonb_each_text(${text}) l(lang, text)
    ORDER BY array_position(ARRAY[${locale}, 'fr', 'en', 'ar'], l.lang) LIMIT 1`
}

/** What a row needs of a record of any kind, as columns of the same names. */
function recordOf(locale: Language, any: Prisma.Sql): Prisma.Sql {
  const said = (name: Prisma.Sql) => sql`coalesce(${name}->>${locale}, ${name}->>'fr', ${name}->>'en')`
  const named = (record: Prisma.Sql) =>
    sql`concat(${said(sql`${record}.name`)}, ' (' || (${record}.acronym->>${locale}) || ')')`
  const matching = (names: Prisma.Sql) =>
    sql`ARRAY(SELECT x FROM unnest(${names}) x WHERE name_vector(x) @@ ${any})`
  const otherNames = (record: Prisma.Sql) =>
    matching(sql`${record}.aliases || ARRAY(SELECT l.text
    FROM jsonb_each_text(${record}.acronym) l(lang, text) WHERE l.text IS DISTINCT FROM ${record}.acronym->>${locale})`)
  return sql`
    SELECT e.title, e.summary, '{}'::jsonb AS acronym, e.kind, e.date, e.format, NULL::text AS country, NULL AS publisher,
      (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'country', p.country) FROM places p WHERE p.id = e.place_id) AS place,
      NULL::jsonb AS broader, NULL::int AS events,
      ARRAY(SELECT ${named(sql`a`)} FROM participations p JOIN actors a ON a.id = p.actor_id
          WHERE p.event_id = e.id AND ts_filter(a.search, '{a}') @@ ${any}
        UNION SELECT ${named(sql`i`)} FROM event_initiatives o JOIN initiatives i ON i.id = o.initiative_id
          WHERE o.event_id = e.id AND ts_filter(i.search, '{a}') @@ ${any}
        UNION SELECT ${said(sql`t.label`)} FROM event_themes o JOIN themes t ON t.id = o.theme_id
          WHERE o.event_id = e.id AND ts_filter(t.search, '{a}') @@ ${any}) AS others
    FROM events e WHERE h.type = 'events' AND e.id = h.id
    UNION ALL SELECT a.name, a.summary, a.acronym, a.kind, NULL, NULL, a.country::text, NULL, NULL, NULL,
      (SELECT count(DISTINCT p.event_id)::int FROM participations p WHERE p.actor_id = a.id), ${otherNames(sql`a`)}
    FROM actors a WHERE h.type = 'actors' AND a.id = h.id
    UNION ALL SELECT i.name, i.summary, i.acronym, i.kind, i.active, NULL, NULL, NULL, NULL, NULL,
      (SELECT count(*)::int FROM event_initiatives e WHERE e.initiative_id = i.id), ${otherNames(sql`i`)}
    FROM initiatives i WHERE h.type = 'initiatives' AND i.id = h.id
    UNION ALL SELECT jsonb_build_object(a.language, a.title), NULL, '{}', NULL, a.published, NULL, NULL, a.publisher, NULL, NULL, NULL,
      ARRAY(SELECT ${said(sql`e.title`)} FROM citations s JOIN events e ON e.id = s.event_id
        WHERE s.article_id = a.id GROUP BY e.id ORDER BY e.search @@ ${any} DESC, e.id LIMIT 1)
    FROM articles a WHERE h.type = 'articles' AND a.id = h.id
    UNION ALL SELECT c.name, NULL, '{}', NULL, NULL, NULL, c.code::text, NULL, NULL, NULL,
      (SELECT count(*)::int FROM country_involvements i WHERE i.country = c.code), ${matching(sql`c.aliases`)}
    FROM countries c WHERE h.type = 'countries' AND c.code = h.id
    UNION ALL SELECT t.label, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, b.label,
      (WITH RECURSIVE n(id) AS (SELECT t.id UNION SELECT m.id FROM themes m JOIN n ON m.broader_id = n.id)
        SELECT count(DISTINCT e.event_id)::int FROM event_themes e JOIN n ON n.id = e.theme_id),
      ${matching(sql`ARRAY(SELECT w.word FROM jsonb_each(t.alt_label) l, jsonb_array_elements_text(l.value) w(word))`)}
    FROM themes t LEFT JOIN themes b ON b.id = t.broader_id WHERE h.type = 'themes' AND t.id = h.id
    UNION ALL SELECT p.name, NULL, '{}', NULL, NULL, NULL, p.country::text, NULL, NULL, NULL,
      (SELECT count(*)::int FROM events e WHERE e.place_id = p.id), '{}'
    FROM places p WHERE h.type = 'places' AND p.id = h.id`
}
