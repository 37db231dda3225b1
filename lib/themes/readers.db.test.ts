import { beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { drawnFacets, nameIn } from '@/lib/events/facet-values'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS } from '@/lib/events/filters'
import { findNames, readEventQuery } from '@/lib/events/labels'
import { countEvents, listEvents } from '@/lib/events/queries'
import { ALL_INITIATIVES } from '@/lib/initiatives/filters'
import { readInitiativeQuery } from '@/lib/initiatives/labels'
import { countInitiativeFacets, countInitiatives } from '@/lib/initiatives/queries'
import type { AnyDraft } from '@/lib/records/content'
import { publishRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { completeEvent, draftOf, newestOf, saved } from '@/tests/drafts'
import { merged, undone } from '@/tests/merges'
import { listThemes } from './queries'

let reviewer: Reviewer

beforeAll(async () => {
  reviewer = await provenAccount('records.merge')
})

async function published(draft: AnyDraft, of?: { id: string; base: number }) {
  const step = await saved(reviewer, draft, of)
  expect(await publishRecord(reviewer, { ...step, together: [], text: '' })).toMatchObject({ is: 'done' })
  return step.id
}

async function publishedTheme(name: string, broader: string | null) {
  return published(draftOf('theme', { label: { fr: name, en: `${name} (en)` }, broader }))
}

test('a theme that an editor publishes is counted, named under its broader one, and can be asked for or left out', async () => {
  const broad = await publishedTheme('Pêche', 'development')
  const theme = await publishedTheme('Pêche au filet', broad)
  const event = await published(completeEvent({ themes: [theme] }))

  const { filters, names, problems } = await readEventQuery({ theme, '-theme': 'cyber' })
  expect([filters, problems]).toEqual([{ ...ALL_EVENTS, theme: [theme], '-theme': ['cyber'] }, []])
  expect(nameIn(names, 'theme', theme)).toMatchObject({ name: { fr: 'Pêche au filet' }, broader: broad })
  expect((await listEvents(filters)).events.map(({ id }) => id)).toEqual([event])
  expect((await listEvents({ ...ALL_EVENTS, theme: [broad] })).events.map(({ id }) => id)).toEqual([event])
  const others = await countEvents({ ...ALL_EVENTS, '-theme': [theme] })
  expect(others).toBe((await countEvents(ALL_EVENTS)) - 1)

  const { theme: counted } = await countFacets(ALL_EVENTS)
  expect(counted.find(({ value }) => value === theme)).toMatchObject({
    count: 1,
    label: { fr: 'Pêche au filet', en: 'Pêche au filet (en)' },
    broader: broad,
  })
  expect(drawnFacets(await countFacets(ALL_EVENTS), ALL_EVENTS).theme).toHaveLength(counted.length)
})

test('a theme that nobody published yet is unknown to readers', async () => {
  const { id } = await saved(reviewer, draftOf('theme', { label: { fr: 'Brouillon', en: 'Draft' } }))
  const problems = [{ key: 'theme', value: id, reason: 'unknown-value' }]
  expect(await readEventQuery({ theme: id })).toMatchObject({ filters: ALL_EVENTS, problems })
  expect(await readInitiativeQuery({ theme: id })).toMatchObject({ filters: ALL_INITIATIVES, problems })
})

test('a theme that is renamed and moved shows that wherever readers meet it', async () => {
  const id = 'border-security'
  const { draft, version: base } = await newestOf({ type: 'theme', id })
  const label = { fr: 'Garde des frontières', en: 'Guarding borders' }
  await published(draftOf('theme', { ...draft.content, label, broader: 'defence' }), { id, base })

  const counted = { label, broader: 'defence' }
  const { theme: ofEvents } = await countFacets(ALL_EVENTS)
  expect(ofEvents.find(({ value }) => value === id)).toMatchObject(counted)
  const { theme: ofInitiatives } = await countInitiativeFacets(ALL_INITIATIVES)
  expect(ofInitiatives.find(({ value }) => value === id)).toMatchObject(counted)
  const named = { name: label, broader: 'defence' }
  expect(nameIn(await findNames({ theme: [id] }), 'theme', id)).toMatchObject(named)
  expect(nameIn((await readInitiativeQuery({ theme: id })).names, 'theme', id)).toMatchObject(named)
  expect((await listThemes()).find((theme) => theme.id === id)).toMatchObject(counted)
})

test('who asks for a merged theme gets the one that it is now, once', async () => {
  const mergeId = await merged(reviewer, {
    type: 'theme',
    keptId: 'terrorist-financing',
    mergedId: 'money-laundering',
  })
  const asked = { theme: ['money-laundering', 'terrorist-financing'] }
  const now = { theme: ['terrorist-financing'] }
  const ofEvents = await readEventQuery({ ...asked, '-theme': 'money-laundering' })
  expect(ofEvents).toMatchObject({ filters: { ...now, '-theme': now.theme }, problems: [] })
  expect(nameIn(ofEvents.names, 'theme', 'terrorist-financing')).not.toBeNull()
  const ofInitiatives = await readInitiativeQuery(asked)
  expect(ofInitiatives).toMatchObject({ filters: now, problems: [] })
  expect(await countEvents({ ...ALL_EVENTS, ...now })).toBeGreaterThan(0)
  expect(await countInitiatives(ofInitiatives.filters)).toBeGreaterThan(0)
  for (const { theme } of [await countFacets(ALL_EVENTS), await countInitiativeFacets(ALL_INITIATIVES)]) {
    expect(theme.map(({ value }) => value)).not.toContain('money-laundering')
  }
  expect(await undone(reviewer, mergeId)).toEqual({ is: 'undone' })
  expect(await readEventQuery({ theme: 'money-laundering' })).toMatchObject({
    filters: { theme: ['money-laundering'] },
    problems: [],
  })
})
