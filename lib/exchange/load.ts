import { toActorRow } from '@/lib/actors/rows'
import { toArticleRow } from '@/lib/articles/rows'
import type { Prisma } from '@/lib/db/generated/client'
import { toEventRows } from '@/lib/events/rows'
import { toInitiativeRows } from '@/lib/initiatives/rows'
import { toPlaceRow } from '@/lib/places/rows'
import type { PlaceRecord } from '@/lib/places/schema'
import type { RecordStatus } from '@/lib/vocabulary/lists'
import { placeOf } from './check-references'
import type { Records } from './read-folder'

type Db = Prisma.TransactionClient

/** How far a record gets on arrival. */
function published(status: RecordStatus) {
  return { status, publishedAt: status === 'published' ? new Date() : null }
}

/** Writes records that are not in the database yet. `places` are all that their events may name. */
export async function createRecords(db: Db, records: Records, places: PlaceRecord[], status: RecordStatus) {
  const stamp = published(status)
  await db.place.createMany({ data: records.places.map(toPlaceRow) })
  await db.actor.createMany({ data: records.actors.map((actor) => ({ ...toActorRow(actor), ...stamp })) })
  await setParents(db, records)
  const initiatives = records.initiatives.map(toInitiativeRows)
  await db.initiative.createMany({ data: initiatives.map((rows) => ({ ...rows.initiative, ...stamp })) })
  await setInitiativeParents(db, records)
  await db.article.createMany({
    data: records.articles.map((article) => ({ ...toArticleRow(article), ...stamp })),
  })
  await createInitiativeParts(db, initiatives)
  const events = records.events.map((event) => toEventRows(event, placeIdOf(event, places)))
  await db.event.createMany({ data: events.map((rows) => ({ ...rows.event, ...stamp })) })
  await createEventParts(db, events)
}

/** Writes records over those of the same id, which keep their status; their parts and citations are made anew. */
export async function replaceRecords(db: Db, records: Records, places: PlaceRecord[]) {
  for (const place of records.places) {
    await db.place.update({ where: { id: place.id }, data: toPlaceRow(place) })
  }
  for (const actor of records.actors) {
    await db.actor.update({
      where: { id: actor.id },
      data: { ...toActorRow(actor), version: { increment: 1 } },
    })
  }
  await setParents(db, records)
  for (const article of records.articles) {
    const data = { ...toArticleRow(article), version: { increment: 1 } }
    await db.article.update({ where: { id: article.id }, data })
  }
  const initiatives = records.initiatives.map(toInitiativeRows)
  for (const { initiative } of initiatives) {
    const where = { initiativeId: initiative.id }
    await db.initiativeLead.deleteMany({ where })
    await db.membership.deleteMany({ where })
    await db.initiativeTheme.deleteMany({ where })
    await db.citation.deleteMany({ where })
    await db.initiative.update({
      where: { id: initiative.id },
      data: { ...initiative, version: { increment: 1 } },
    })
  }
  await setInitiativeParents(db, records)
  await createInitiativeParts(db, initiatives)
  const events = records.events.map((event) => toEventRows(event, placeIdOf(event, places)))
  for (const { event } of events) {
    const where = { eventId: event.id }
    await db.participation.deleteMany({ where })
    await db.countryInvolvement.deleteMany({ where })
    await db.eventTheme.deleteMany({ where })
    await db.eventInitiative.deleteMany({ where })
    await db.citation.deleteMany({ where })
    await db.event.update({ where: { id: event.id }, data: { ...event, version: { increment: 1 } } })
  }
  await createEventParts(db, events)
}

function placeIdOf({ place }: Records['events'][number], places: PlaceRecord[]) {
  return place ? (placeOf(place, places)?.id ?? null) : null
}

async function createEventParts(db: Db, rows: ReturnType<typeof toEventRows>[]) {
  await db.participation.createMany({ data: rows.flatMap(({ participations }) => participations) })
  await db.countryInvolvement.createMany({ data: rows.flatMap(({ countries }) => countries) })
  await db.eventTheme.createMany({ data: rows.flatMap(({ themes }) => themes) })
  await db.eventInitiative.createMany({ data: rows.flatMap(({ initiatives }) => initiatives) })
  await db.citation.createMany({ data: rows.flatMap(({ citations }) => citations) })
}

async function createInitiativeParts(db: Db, rows: ReturnType<typeof toInitiativeRows>[]) {
  await db.initiativeLead.createMany({ data: rows.flatMap(({ leads }) => leads) })
  await db.membership.createMany({ data: rows.flatMap(({ memberships }) => memberships) })
  await db.initiativeTheme.createMany({ data: rows.flatMap(({ themes }) => themes) })
  await db.citation.createMany({ data: rows.flatMap(({ citations }) => citations) })
}

// Parents are set last, since a record may come before its parent in the file.
async function setParents(db: Db, { actors }: Records) {
  await db.$executeRaw`
    UPDATE actors SET parent_id = p.parent FROM jsonb_to_recordset(${parentsOf(actors)}::jsonb) AS p(id text, parent text)
    WHERE actors.id = p.id AND actors.parent_id IS DISTINCT FROM p.parent`
}

async function setInitiativeParents(db: Db, { initiatives }: Records) {
  await db.$executeRaw`
    UPDATE initiatives SET parent_id = p.parent FROM jsonb_to_recordset(${parentsOf(initiatives)}::jsonb) AS p(id text, parent text)
    WHERE initiatives.id = p.id AND initiatives.parent_id IS DISTINCT FROM p.parent`
}

function parentsOf(records: { id: string; parent: string | null }[]) {
  return JSON.stringify(records.map(({ id, parent }) => ({ id, parent })))
}
