import { toActorRows } from '@/lib/actors/rows'
import { toArticleRow } from '@/lib/articles/rows'
import { Prisma } from '@/lib/db/generated/client'
import { toEventRows } from '@/lib/events/rows'
import { toInitiativeRows } from '@/lib/initiatives/rows'
import { toPlaceRow } from '@/lib/places/rows'
import { toThemeRow } from '@/lib/themes/rows'
import type { AnyContent } from './content'
import type { RecordKey, RecordType } from './types'

const { sql } = Prisma

type Db = Prisma.TransactionClient

/** A version of a record that readers are to see. */
export type Projected = AnyContent & { id: string; version: number }

type Of<Type extends RecordType> = Extract<Projected, { type: Type }>

/**
 * Writes versions into the rows that readers see, over what was there: parts and citations are made anew. All that the
 * records refer to must be among them or there already. Tells the search nothing: see `refreshSearch`.
 */
export async function project(db: Db, records: Projected[]): Promise<void> {
  await holdProjection(db)
  await projectPlaces(db, only(records, 'place'))
  await projectThemes(db, only(records, 'theme'))
  const actors = await projectActors(db, only(records, 'actor'))
  await projectArticles(db, only(records, 'article'))
  const initiatives = await projectInitiatives(db, only(records, 'initiative'))
  const events = await projectEvents(db, only(records, 'event'))
  await db.citation.createMany({ data: [...actors, ...initiatives, ...events] })
  for (const table of [sql`actors`, sql`articles`, sql`initiatives`, sql`events`]) {
    const ids = records.map(({ id }) => id)
    await db.$executeRaw`
      UPDATE ${table} SET published_at = now() WHERE published_at IS NULL AND status = 'published' AND id = ANY (${ids})`
  }
}

/**
 * Takes away from readers what they saw of some records, which no published one may refer to any more. Tells the search
 * nothing: see `refreshSearch`.
 */
export async function withdraw(db: Db, records: RecordKey[]): Promise<void> {
  await holdProjection(db)
  const ids = (type: RecordType) => records.filter((one) => one.type === type).map(({ id }) => id)
  const status = 'archived'
  await db.event.updateMany({ where: { id: { in: ids('event') } }, data: { status } })
  await db.actor.updateMany({ where: { id: { in: ids('actor') } }, data: { status } })
  await db.initiative.updateMany({ where: { id: { in: ids('initiative') } }, data: { status } })
  await db.article.updateMany({ where: { id: { in: ids('article') } }, data: { status } })
  // Places and themes have no status of their own: readers see those that are there, and archived rows may name them.
  const [places, themes] = [ids('place'), ids('theme')]
  const hidden = { status: { not: 'published' } }
  await db.event.updateMany({ where: { placeId: { in: places }, ...hidden }, data: { placeId: null } })
  await db.eventTheme.deleteMany({ where: { themeId: { in: themes }, event: hidden } })
  await db.initiativeTheme.deleteMany({ where: { themeId: { in: themes }, initiative: hidden } })
  await db.place.deleteMany({ where: { id: { in: places } } })
  await db.theme.deleteMany({ where: { id: { in: themes } } })
}

/**
 * Lets nobody else write what readers see until the transaction ends. Whoever also holds records takes this first, so
 * that two never wait for each other.
 */
export async function holdProjection(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reperes projection'))`
}

async function projectPlaces(db: Db, places: Of<'place'>[]) {
  const rows = places.map(({ id, content }) => toPlaceRow(id, content))
  const { fresh, known } = split(
    rows,
    await db.place.findMany({ where: among(places), select: { id: true } }),
  )
  await db.place.createMany({ data: fresh })
  for (const row of known) await db.place.update({ where: { id: row.id }, data: row })
}

async function projectThemes(db: Db, themes: Of<'theme'>[]) {
  const rows = themes.map(({ id, content }) => toThemeRow(id, content))
  const { fresh, known } = split(
    rows,
    await db.theme.findMany({ where: among(themes), select: { id: true } }),
  )
  const { _max: last } = await db.theme.aggregate({ _max: { position: true } })
  const next = (last.position ?? -1) + 1
  await db.theme.createMany({ data: fresh.map((row, place) => ({ ...row, position: next + place })) })
  for (const row of known) await db.theme.update({ where: { id: row.id }, data: row })
  const above = themes.map(({ id, content }) => ({ id, above: content.broader }))
  await setAbove(db, sql`themes`, sql`broader_id`, above)
}

async function projectActors(db: Db, actors: Of<'actor'>[]) {
  const rows = actors.map(({ id, version, content }) => ({ ...toActorRows(id, content), id, version }))
  const there = await db.actor.findMany({ where: among(actors), select: { id: true } })
  const { fresh, known } = split(rows, there)
  await db.actor.createMany({ data: fresh.map(({ actor, version }) => ({ ...actor, ...seen(version) })) })
  for (const { id, actor, version } of known) {
    await db.actor.update({ where: { id }, data: { ...actor, ...seen(version) } })
  }
  await db.citation.deleteMany({ where: { actorId: { in: actors.map(({ id }) => id) } } })
  const above = actors.map(({ id, content }) => ({ id, above: content.parent }))
  await setAbove(db, sql`actors`, sql`parent_id`, above)
  return rows.flatMap(({ citations }) => citations)
}

async function projectArticles(db: Db, articles: Of<'article'>[]) {
  const rows = articles.map(({ id, version, content }) => ({
    ...toArticleRow(id, content),
    ...seen(version),
  }))
  const there = await db.article.findMany({ where: among(articles), select: { id: true } })
  const { fresh, known } = split(rows, there)
  await db.article.createMany({ data: fresh })
  for (const row of known) await db.article.update({ where: { id: row.id }, data: row })
}

async function projectInitiatives(db: Db, initiatives: Of<'initiative'>[]) {
  const rows = initiatives.map(({ id, version, content }) => ({
    ...toInitiativeRows(id, content),
    id,
    version,
  }))
  const there = await db.initiative.findMany({ where: among(initiatives), select: { id: true } })
  const { fresh, known } = split(rows, there)
  const own = { initiativeId: { in: initiatives.map(({ id }) => id) } }
  await db.initiativeLead.deleteMany({ where: own })
  await db.membership.deleteMany({ where: own })
  await db.initiativeTheme.deleteMany({ where: own })
  await db.citation.deleteMany({ where: own })
  await db.initiative.createMany({
    data: fresh.map(({ initiative, version }) => ({ ...initiative, ...seen(version) })),
  })
  for (const { id, initiative, version } of known) {
    await db.initiative.update({ where: { id }, data: { ...initiative, ...seen(version) } })
  }
  const above = initiatives.map(({ id, content }) => ({ id, above: content.parent }))
  await setAbove(db, sql`initiatives`, sql`parent_id`, above)
  await db.initiativeLead.createMany({ data: rows.flatMap(({ leads }) => leads) })
  await db.membership.createMany({ data: rows.flatMap(({ memberships }) => memberships) })
  await db.initiativeTheme.createMany({ data: rows.flatMap(({ themes }) => themes) })
  return rows.flatMap(({ citations }) => citations)
}

async function projectEvents(db: Db, events: Of<'event'>[]) {
  const rows = events.map(({ id, version, content }) => ({ ...toEventRows(id, content), id, version }))
  const there = await db.event.findMany({ where: among(events), select: { id: true } })
  const { fresh, known } = split(rows, there)
  const own = { eventId: { in: events.map(({ id }) => id) } }
  await db.participation.deleteMany({ where: own })
  await db.countryInvolvement.deleteMany({ where: own })
  await db.eventTheme.deleteMany({ where: own })
  await db.eventInitiative.deleteMany({ where: own })
  await db.citation.deleteMany({ where: own })
  await db.event.createMany({ data: fresh.map(({ event, version }) => ({ ...event, ...seen(version) })) })
  for (const { id, event, version } of known) {
    await db.event.update({ where: { id }, data: { ...event, ...seen(version) } })
  }
  await db.participation.createMany({ data: rows.flatMap(({ participations }) => participations) })
  await db.countryInvolvement.createMany({ data: rows.flatMap(({ countries }) => countries) })
  await db.eventTheme.createMany({ data: rows.flatMap(({ themes }) => themes) })
  await db.eventInitiative.createMany({ data: rows.flatMap(({ initiatives }) => initiatives) })
  return rows.flatMap(({ citations }) => citations)
}

function only<Type extends RecordType>(records: Projected[], type: Type): Of<Type>[] {
  return records.filter((record): record is Of<Type> => record.type === type)
}

function among(records: { id: string }[]) {
  return { id: { in: records.map(({ id }) => id) } }
}

function split<Row extends { id: string }>(rows: Row[], there: { id: string }[]) {
  const ids = new Set(there.map(({ id }) => id))
  return { fresh: rows.filter(({ id }) => !ids.has(id)), known: rows.filter(({ id }) => ids.has(id)) }
}

function seen(version: number) {
  return { status: 'published', version }
}

// Set last, since a record may come before the one above it.
async function setAbove(
  db: Db,
  table: Prisma.Sql,
  column: Prisma.Sql,
  pairs: { id: string; above: string | null }[],
) {
  await db.$executeRaw`
    UPDATE ${table} t SET ${column} = p.above
    FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS p(id text, above text)
    WHERE t.id = p.id AND t.${column} IS DISTINCT FROM p.above`
}
