import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { PlaceRecord } from '@/lib/places/schema'
import { RecordKey, type RecordType } from '@/lib/records/types'
import type { Known } from './check-references'

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>

/** What records may refer to: those on file, drafts included, also under the ids that merged ones had. */
export async function readKnown(db: Db): Promise<Known> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT type, id FROM records WHERE status <> 'archived' UNION SELECT record_type, from_id FROM redirects`
  const keys = z.array(RecordKey).parse(rows)
  const idsOf = (type: RecordType) => new Set(keys.filter((key) => key.type === type).map(({ id }) => id))
  return {
    actors: idsOf('actor'),
    initiatives: idsOf('initiative'),
    articles: idsOf('article'),
    themes: idsOf('theme'),
    places: await readPlaces(db),
  }
}

// The newest version of each place that says all that a place has, drafts included.
async function readPlaces(db: Db): Promise<PlaceRecord[]> {
  const rows = await db.$queryRaw<{ id: string; content: object }[]>`
    SELECT c.id, r.snapshot AS content FROM records c
      JOIN revisions r ON r.record_type = c.type AND r.record_id = c.id AND r.number = c.version
    WHERE c.type = 'place' AND c.status <> 'archived'`
  return rows.flatMap(({ id, content }) => PlaceRecord.safeParse({ id, ...content }).data ?? [])
}
