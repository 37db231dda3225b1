import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { LITTLE_WORDS } from './little-words'
import type { SearchTerm } from './words'

/** What the database makes of a term. */
const Form = z.object({
  ord: z.coerce.number(),
  plain: z.string(),
  query: z.string(),
  /** Records that hold it; null when no record does. */
  frequency: z.number().nullable(),
  isLittle: z.boolean(),
  isAcronym: z.boolean(),
  acronym: z.string(),
  /** The tsquery of the country that has it for its ISO 3166 code; null when none has. */
  code: z.string().nullable(),
})
export type Form = z.infer<typeof Form>

/** What the database makes of each term: the tsquery of its forms, and how many records have one of them. */
export async function readForms(terms: Pick<SearchTerm, 'text' | 'shown' | 'isPhrase'>[]): Promise<Form[]> {
  if (terms.length === 0) return []
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT t.ord, f.plain, coalesce(forms.query, '') AS query, forms.frequency,
      NOT t.phrase AND f.plain !~ ' ' AND (to_tsvector('french', f.plain) = '' OR to_tsvector('english', f.plain) = ''
        OR to_tsvector('french', lower(t.text)) = '' OR f.plain = ANY (${LITTLE_WORDS}::text[])) AS "isLittle",
      format('''=%s''', compact(t.text)) AS acronym,
      EXISTS (SELECT FROM search_words w WHERE w.word = '=' || compact(t.text)) AS "isAcronym",
      CASE WHEN NOT t.phrase THEN (SELECT quote_literal(w.word) FROM search_words w WHERE w.word = '#' || compact(t.text)) END AS code
    FROM unnest(${terms.map(({ text }) => text)}::text[], ${terms.map(({ shown }) => shown)}::text[],
      ${terms.map(({ isPhrase }) => isPhrase)}::bool[]) WITH ORDINALITY AS t(text, shown, phrase, ord)
    CROSS JOIN LATERAL (SELECT plain(t.text) AS plain) f
    CROSS JOIN LATERAL (
      SELECT string_agg(DISTINCT '(' || form.query::text || ')', ' | ') AS query,
        max((SELECT CASE WHEN count(*) = cardinality(form.lexemes) THEN min(w.frequency) END
          FROM search_words w WHERE w.word = ANY (form.lexemes)))::int AS frequency
      FROM (
        SELECT phraseto_tsquery('simple', f.plain), tsvector_to_array(to_tsvector('simple', f.plain)) WHERE t.phrase
        UNION ALL SELECT plainto_tsquery(config, f.plain), tsvector_to_array(to_tsvector(config, f.plain))
          FROM unnest(ARRAY['simple', 'french', 'english']::regconfig[]) config WHERE NOT t.phrase
        UNION ALL SELECT plainto_tsquery('simple', compact(t.shown)), ARRAY[compact(t.shown)] WHERE NOT t.phrase
      ) form(query, lexemes) WHERE form.query::text <> '') forms
    ORDER BY t.ord`
  return rows.map((row) => Form.parse(row))
}
