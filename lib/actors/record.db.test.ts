import { expect, test } from 'vitest'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents, listEvents } from '@/lib/events/queries'
import type { ActorProfile } from './actor'
import { getActor, rolesAt } from './record'

async function profile(id: string): Promise<ActorProfile> {
  const actor = await getActor(id)
  if (!actor) throw new Error(`No actor ${id}`)
  return actor
}

async function eventsOf(id: string) {
  const { events } = await listEvents({ ...ALL_EVENTS, actor: [id], size: 100 })
  return events.map((event) => event.id)
}

const SOME = ['unodc', 'european-union', 'mali-armed-forces', 'g5-sahel']

test.each(SOME)('the page of %s counts the events that its links list', async (id) => {
  const { events, initiatives } = await profile(id)
  expect(events).toBe(await countEvents({ ...ALL_EVENTS, actor: [id] }))
  for (const { id: initiative, dates } of initiatives) {
    expect(dates).toHaveLength(await countEvents({ ...ALL_EVENTS, actor: [id], initiative: [initiative] }))
  }
})

test.each(SOME)('those whom %s meets most unfold exactly the events that have both', async (id) => {
  const { with: found } = await profile(id)
  const own = new Set(await eventsOf(id))
  expect(found).toHaveLength(8)
  for (const { actor, events } of found) {
    const both = (await eventsOf(actor.id)).filter((event) => own.has(event))
    expect(events.map((event) => event.id).toSorted()).toEqual(both.toSorted())
  }
})

test('the roles at an event are all that the actor holds there', async () => {
  const events = await eventsOf('unodc')
  const roles = await rolesAt('unodc', events)
  expect([...roles.keys()].toSorted()).toEqual(events.toSorted())
  const held = [...roles.values()].flat()
  expect(held.filter((role) => role === 'organiser')).toHaveLength(
    await countEvents({ ...ALL_EVENTS, actor: ['unodc'], role: ['organiser'] }),
  )
})

test('leads and memberships are told apart', async () => {
  const programme = (await profile('unodc')).initiatives.find(({ id }) => id === 'unodc-sahel-programme')
  expect(programme).toMatchObject({ leads: true, membership: null, active: '2014-01/..' })
  const alliance = (await profile('world-bank')).initiatives.find(({ id }) => id === 'sahel-alliance')
  expect(alliance).toMatchObject({ leads: false, membership: '2017-07-13/..' })
})

test('an actor that is no more public is on no page, its own or its parent’s', async () => {
  expect((await profile('unodc')).children.map(({ id }) => id)).toContain('person-ghada-waly')
  await withClient(databaseUrl(), (client) =>
    client.query(`UPDATE actors SET status = 'archived' WHERE id = 'person-ghada-waly'`),
  )
  expect((await profile('unodc')).children.map(({ id }) => id)).not.toContain('person-ghada-waly')
  expect(await getActor('person-ghada-waly')).toBeNull()
  expect(await getActor('no-such-actor')).toBeNull()
})
