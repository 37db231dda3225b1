import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { ActorDraft } from '@/lib/actors/content'
import { buildKnowledge } from './names/known-records'
import { Proposal } from './schema'
import { askModel } from './second-opinion'
import { readArticle } from './text/reading'

const BODY =
  'La brigade mixte de Diboli a réuni une soixantaine d’agents le 3 mars 2025.\nLe Mali l’accueille.'
const reading = readArticle(BODY, { language: 'fr', title: null, published: '2025-03-05' })
const knowledge = buildKnowledge([
  {
    type: 'actor',
    id: 'brigade',
    content: ActorDraft.parse({ name: { fr: 'Brigade mixte' }, kind: 'police', country: 'ML' }),
  },
])

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A model that answers every question alike, and what it was asked. */
async function model(answer: unknown, status = 200) {
  const asked: { headers: Record<string, unknown>; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ headers: request.headers, body })
    const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
    response.writeHead(status).end(JSON.stringify({ choices: [{ message: { content } }] }))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { settings: { url: `http://127.0.0.1:${address.port}/v1`, key: 'secret', name: 'small' }, asked }
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

test('a model that fails is said to be out of reach, and the base’s proposals stand', async () => {
  const { settings } = await model({ proposals: [date] }, 500)
  expect(await askModel(settings, reading, knowledge, [])).toEqual({
    proposals: [],
    problem: 'model-unreachable',
  })
})
