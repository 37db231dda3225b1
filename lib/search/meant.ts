import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'
import { type Form, readForms } from './forms'
import { editDistance } from './spelling'

/** Which records that the reader may see answer a tsquery. */
const Holders = z.object({
  query: z.string(),
  isFound: z.boolean(),
  /** Whether one of them is no article: the base takes titles as the press spells them, its own words are read over. */
  isOurs: z.boolean(),
})

async function readHolders(queries: string[]) {
  if (queries.length === 0) return new Map<string, z.infer<typeof Holders>>()
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT t.query, ours OR EXISTS (SELECT FROM articles a WHERE a.search @@ t.query::tsquery) AS "isFound", ours AS "isOurs"
    FROM unnest(${queries}::text[]) AS t(query) CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT FROM (SELECT search FROM countries UNION ALL SELECT search FROM places UNION ALL SELECT search FROM themes
        UNION ALL SELECT search FROM actors UNION ALL SELECT search FROM initiatives UNION ALL SELECT search FROM events) found
      WHERE found.search @@ t.query::tsquery)) o(ours)`
  return new Map(rows.map((row) => Holders.parse(row)).map((row) => [row.query, row]))
}

/** The tsqueries of the words meant, by those typed, that find a record which the reader may see: none spells a draft. */
export async function readMeant(meant: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const forms = await readForms([...meant.values()].map((text) => ({ text, shown: text, isPhrase: false })))
  const holders = await readHolders(forms.map(({ query }) => query))
  return new Map(
    [...meant.keys()].flatMap((from, index) => {
      const query = forms[index]?.query
      return query && holders.get(query)?.isFound ? [[from, query]] : []
    }),
  )
}

// A shorter word one letter away is as often another name: Kati and Mati, Dori and Doris.
const SHORTEST_SLIP = 6

/**
 * Those of some rare words, each with a frequent one like it, that are slips to be searched both ways: one letter
 * away, not the first, and in titles of articles alone. What the base itself writes is no slip.
 */
export async function keepSlips<Rare extends { form: Form; meant: string }>(rare: Rare[]): Promise<Rare[]> {
  const near = rare.filter(({ form: { plain }, meant }) => {
    const isAlike = plain.charAt(0) === meant.charAt(0) && editDistance(plain, meant) === 1
    return isAlike && plain.length >= SHORTEST_SLIP
  })
  const holders = await readHolders(near.map(({ form }) => form.query))
  return near.filter(({ form }) => holders.get(form.query)?.isOurs === false)
}
