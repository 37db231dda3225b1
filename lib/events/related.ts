import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { reader } from '@/lib/db/reader'
import { edtfOf } from '@/lib/edtf/columns'
import { compareEdtf } from '@/lib/edtf/compare'
import { columnDay } from '@/lib/edtf/days'
import type { Event } from './event'
import type { EventListItem } from './list-item'
import { selectEvents } from './queries'

const { sql } = Prisma

const SHOWN = 5

/** Events that share an initiative with this one, that share most actors with it, and that are near it in time. */
export async function listRelated(event: Event) {
  const { earliest, latest } = edtfOf(event.date)
  const day = columnDay(earliest ?? latest)
  const nearest = sql`abs(e.earliest - ${day}::date) NULLS LAST, e.id`
  const other = sql`e.id <> ${event.id}`
  const [initiatives, sameInitiative, sameActors, sameTime] = await Promise.all([
    countByInitiative(event),
    selectEvents(
      sql`${other} AND EXISTS (SELECT FROM event_initiatives i WHERE i.event_id = e.id
        AND i.initiative_id = ANY (${event.initiatives.map(({ id }) => id)}))`,
      nearest,
      SHOWN,
    ),
    selectEvents(
      sql`${other} AND ${sharedActors(event)} > 1`,
      sql`${sharedActors(event)} DESC, ${nearest}`,
      SHOWN,
    ),
    selectEvents(sql`${other} AND abs(e.earliest - ${day}::date) <= 31`, nearest, SHOWN),
  ])
  const known = new Set(sameInitiative.map(({ id }) => id))
  return {
    initiatives,
    sameInitiative: inTime(sameInitiative),
    sameActors: inTime(sameActors.filter(({ id }) => !known.has(id))),
    sameTime: inTime(sameTime.filter(({ id }) => !known.has(id) && !sameActors.some((one) => one.id === id))),
  }
}

/** The initiatives of the event that have other events, each with the number of all its events. */
async function countByInitiative({ initiatives }: Event) {
  const counts = await reader().$queryRaw<{ id: string; count: number }[]>(sql`
    SELECT i.initiative_id AS id, count(*)::int AS count
    FROM event_initiatives i JOIN events e ON e.id = i.event_id
    WHERE i.initiative_id = ANY (${initiatives.map(({ id }) => id)})
    GROUP BY i.initiative_id HAVING count(*) > 1`)
  return initiatives.flatMap(({ id, name }) => {
    const found = counts.find((one) => one.id === id)
    return found ? [{ id, name, count: found.count }] : []
  })
}

function sharedActors({ participations }: Event) {
  const actors = [...new Set(participations.map(({ actor }) => actor.id))]
  return sql`(SELECT count(DISTINCT p.actor_id) FROM participations p
    WHERE p.event_id = e.id AND p.actor_id = ANY (${actors}))`
}

function inTime(events: EventListItem[]) {
  return events.toSorted((a, b) => compareEdtf(edtfOf(a.date), edtfOf(b.date)))
}
