import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ActorDraft } from '@/lib/actors/content'
import { PlaceDraft } from '@/lib/places/content'
import { type ModelAnswer, type ModelServer, startModel } from '@/tests/model-server'
import { buildKnowledge } from './names/known-records'
import { Proposal } from './schema'
import { askModel } from './second-opinion'
import { readArticle } from './text/reading'

const BODY =
  'La brigade mixte de Diboli a réuni une soixantaine d’agents le 3 mars 2025.\nLe Mali l’accueille à Kidira-Nord.'
const reading = readArticle(BODY, { language: 'fr', title: null, published: '2025-03-05' })
const knowledge = buildKnowledge([
  {
    type: 'actor',
    id: 'brigade',
    content: ActorDraft.parse({ name: { fr: 'Brigade mixte' }, kind: 'police', country: 'ML' }),
  },
  { type: 'place', id: 'diboli-ml', content: PlaceDraft.parse({ name: { fr: 'Diboli' }, country: 'ML' }) },
])

// What the model does wrong is for the operator's log.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const servers: ModelServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.stop()
})

/** A model that answers every question alike, and what it was asked. */
async function model(answer: unknown, more: ModelAnswer = {}) {
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const server = await startModel({ content, ...more })
  servers.push(server)
  return { settings: { url: server.url, key: 'secret', name: 'small' }, asked: server.asked }
}

const date = { field: 'date', value: '2025-03-03', quote: 'le 3 mars 2025' }

test('what the model says is shown as its own, with its words found in the article', async () => {
  const { settings, asked } = await model({ proposals: [date] })
  const { proposals, problem } = await askModel(settings, reading, knowledge, [])
  expect(problem).toBeNull()
  expect(proposals).toMatchObject([{ field: 'date', value: '2025-03-03', from: 'model' }])
  const [quote] = proposals[0]?.quotes ?? []
  expect(BODY.slice(quote?.start, quote?.end)).toBe('le 3 mars 2025')
  expect(asked[0]?.headers.authorization).toBe('Bearer secret')
  expect(asked[0]?.body).toContain('brigade (Brigade mixte)')
})

test.each([
  ['words that are not in the article', { ...date, quote: 'le 4 mars 2025' }],
  ['a value that the codebook does not have', { ...date, value: 'hier' }],
  ['a field that no event has', { ...date, field: 'victims' }],
  [
    'an actor that is not on file',
    { field: 'participants', value: { actor: 'nobody', role: 'host' }, quote: 'Le Mali' },
  ],
  ['a theme that is not on file', { field: 'themes', value: 'weather', quote: 'Le Mali' }],
  ['words that stand everywhere', { ...date, value: '2025-03-04', quote: 'a' }],
  [
    'a new actor that the article does not name',
    {
      field: 'newActors',
      value: { name: 'Comité du Sahel', kind: 'government', role: 'partner', country: null },
      quote: 'Le Mali',
    },
  ],
  [
    'a place that the article does not name',
    { field: 'place', value: { id: null, name: 'Kayes', country: 'ML' }, quote: 'Le Mali' },
  ],
  ['a proposal without words', { field: 'date', value: '2025-03-04', quote: null }],
  ['what is no proposal', 'rubbish'],
])('%s are dropped, and the rest stays', async (_, bad) => {
  const { settings } = await model({ proposals: [bad, date] })
  const { proposals } = await askModel(settings, reading, knowledge, [])
  expect(proposals.map(({ field }) => field)).toEqual(['date'])
})

test('what the base proposed already is not said twice', async () => {
  const { settings } = await model({ proposals: [date] })
  const known = Proposal.parse({
    field: date.field,
    value: date.value,
    quotes: [],
    confidence: 1,
    reason: { code: 'x' },
    from: 'base',
  })
  expect((await askModel(settings, reading, knowledge, [known])).proposals).toEqual([])
})

test('an answer around its JSON is read, another one is said to be unusable', async () => {
  const wordy = await model(`Voici :\n${JSON.stringify({ proposals: [date] })}\nVoilà.`)
  expect((await askModel(wordy.settings, reading, knowledge, [])).proposals).toHaveLength(1)
  const useless = await model('I am sorry.')
  expect(await askModel(useless.settings, reading, knowledge, [])).toEqual({
    proposals: [],
    problem: 'model-unusable',
  })
})

test('a new name that the base knows is what it is in the base', async () => {
  const actor = { name: 'brigade mixte', kind: 'police', role: 'host', country: null }
  const place = { id: null, name: 'DIBOLI', country: 'ML', venue: 'une salle que personne ne nomme' }
  const village = { id: null, name: 'Kidira-Nord', country: 'ML' }
  const { settings } = await model({
    proposals: [
      { field: 'newActors', value: actor, quote: 'La brigade mixte' },
      { field: 'place', value: place, quote: 'brigade mixte de Diboli' },
      { field: 'place', value: village, quote: 'à Kidira-Nord' },
    ],
  })
  const { proposals } = await askModel(settings, reading, knowledge, [])
  expect(proposals.map(({ field, value }) => ({ field, value }))).toEqual([
    { field: 'participants', value: { actor: 'brigade', role: 'host' } },
    { field: 'place', value: { id: 'diboli-ml', name: 'Diboli', country: 'ML' } },
    { field: 'place', value: village },
  ])
})

test('a model that thinks aloud and fences its answer is understood', async () => {
  const { settings } = await model(
    `<think>{"proposals": perhaps}</think>What I found in the article that you gave me is this:\n\`\`\`json\n${JSON.stringify({ proposals: [date] })}\n\`\`\``,
  )
  expect((await askModel(settings, reading, knowledge, [])).proposals).toHaveLength(1)
})

test('a page instead of an answer is unusable', async () => {
  const { settings } = await model('', { body: '<html>Bad gateway</html>' })
  expect(await askModel(settings, reading, knowledge, [])).toEqual({
    proposals: [],
    problem: 'model-unusable',
  })
})

test('a model that fails is said to be out of reach, and the base’s proposals stand', async () => {
  const { settings } = await model({ proposals: [date] }, { status: 500 })
  expect(await askModel(settings, reading, knowledge, [])).toEqual({
    proposals: [],
    problem: 'model-unreachable',
  })
})

test('a model that does not answer in time is out of reach', async () => {
  const { settings } = await model({ proposals: [date] })
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort())
  expect((await askModel(settings, reading, knowledge, [])).problem).toBe('model-unreachable')
})
