import { expect, test } from 'vitest'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { reference } from '@/tests/reference'
import { getInitiative, listAround } from './record'

// The files may name an article twice; the page lists it once.
function fieldsByArticle(sources: { article: string; supports: string[] }[]) {
  const articles = [...new Set(sources.map(({ article }) => article))]
  return articles.map((id) => {
    const fields = sources.filter(({ article }) => article === id).flatMap(({ supports }) => supports)
    return [id, [...new Set(fields)].sort()]
  })
}

test('every initiative has the facts and the sources of its file', async () => {
  for (const expected of reference.initiatives) {
    const found = await getInitiative(expected.id)
    expect({
      id: found?.id,
      active: found?.active,
      lead: found?.leads.map(({ id }) => id),
      parent: found?.parent?.id ?? null,
      themes: found?.themes.map(({ id }) => id),
      members: found?.memberships.map(({ member, active }) => [
        'country' in member ? member.country : member.actor.id,
        active,
      ]),
      sources: found?.sources.map(({ id, supports }) => [id, supports.toSorted()]),
    }).toEqual({
      id: expected.id,
      active: expected.active,
      lead: expected.lead,
      parent: expected.parent,
      themes: expected.themes,
      members: expected.members.map((member) => [
        'country' in member ? member.country : member.actor,
        member.active ?? null,
      ]),
      sources: fieldsByArticle(expected.sources),
    })
  }
})

test('few events are shown all, many at both ends, the oldest first and none twice', async () => {
  for (const id of ['g5-sahel-joint-force', 'mnjtf']) {
    const initiative = await getInitiative(id)
    expect(initiative).not.toBeNull()
    if (!initiative) continue
    const { first, last } = await listAround(initiative)
    const shown = [...first, ...last]
    expect(shown).toHaveLength(Math.min(20, initiative.events.length))
    expect(new Set(shown.map((event) => event.id)).size).toBe(shown.length)
    const days = shown.map(({ date }) => date.slice(0, 4))
    expect(days).toEqual(days.toSorted())
  }
})

test('what depends on an initiative is what the files put under it', async () => {
  const initiative = await getInitiative('g5-sahel-cooperation')
  const children = initiative ? (await listAround(initiative)).children.map(({ id }) => id) : []
  const expected = reference.initiatives.filter(({ parent }) => parent === 'g5-sahel-cooperation')
  expect(children.toSorted()).toEqual(expected.map(({ id }) => id).sort())
})

test('an unknown id and a draft have no page', async () => {
  expect(await getInitiative('no-such-initiative')).toBeNull()
  await withClient(databaseUrl(), (client) =>
    client.query(`UPDATE initiatives SET status = 'draft' WHERE id = 'flintlock'`),
  )
  expect(await getInitiative('flintlock')).toBeNull()
})
