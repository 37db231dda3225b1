import 'server-only'
import { z } from 'zod'
import { reader } from '@/lib/db/reader'

const Tally = z.object({
  events: z.number(),
  initiatives: z.number(),
  actors: z.number(),
  countries: z.number(),
  articles: z.number(),
})

/** How many published records of each kind the base holds; countries are those that some event involves. */
export async function countRecords(): Promise<z.infer<typeof Tally>> {
  const [row] = await reader().$queryRaw<unknown[]>`
    SELECT (SELECT count(*)::int FROM events) AS events, (SELECT count(*)::int FROM initiatives) AS initiatives,
      (SELECT count(*)::int FROM actors) AS actors, (SELECT count(*)::int FROM articles) AS articles,
      (SELECT count(DISTINCT country)::int FROM country_involvements) AS countries`
  return Tally.parse(row)
}
