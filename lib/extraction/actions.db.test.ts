import { beforeAll, expect, test, vi } from 'vitest'
import { writer } from '@/lib/db/writer'
import { makeAccount, type TestAccount } from '@/tests/accounts'
import { ARTICLES } from '@/tests/extraction/pages'
import { everything } from '@/tests/permissions/everything'
import { cookieOf } from '@/tests/permissions/people'
import { draftAction, keepDecisionsAction, rereadAction, takeInAction } from './actions'
import { proposalKey } from './review/questions'
import { Line, Proposal } from './schema'

// The request that the action believes to serve, and what Next does after it: both are there inside its server only.
const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ toString: () => request.headers.get('cookie') ?? '', set: () => undefined }),
}))
vi.mock('next/cache', () => ({ refresh: () => undefined }))

let editor: TestAccount
let contributor: TestAccount

beforeAll(async () => {
  ;[editor, contributor] = await Promise.all([makeAccount('editor'), makeAccount('contributor')])
})

type Action = typeof takeInAction | typeof draftAction

/** Posts a form; what the form is told, or where the way leads. */
async function post(action: Action, fields: Record<string, string | File>, account = editor) {
  const site = 'https://site.example.org'
  request.headers = new Headers({
    host: 'site.example.org',
    origin: site,
    referer: `${site}/en/admin/extraction`,
    ...cookieOf(account),
  })
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  try {
    const { status, error, initialValue } = (await action(null, form)) ?? {}
    return { status, error, initialValue }
  } catch (thrown) {
    const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : ''
    if (!digest.startsWith('NEXT_REDIRECT')) throw thrown
    return { way: digest.split(';')[2] }
  }
}

const TEXT = ARTICLES['a communiqué'].page.lines.map(({ text }) => text).join('\n\n')
const ID = /^\/en\/admin\/extraction\/([0-9a-f-]{36})$/

async function takenIn(title: string, fields: Record<string, string> = {}): Promise<string> {
  const { way = '' } = await post(takeInAction, { text: `${title}\n\n${TEXT}`, ...fields })
  const id = ID.exec(way)?.[1]
  if (!id) throw new Error(`it leads to ${way}`)
  return id
}

test('a page that was pasted leads to its review, and from there to the draft of the event', async () => {
  const id = await takenIn('Une page collée', {
    address: 'https://www.agence.example/communique?utm_source=x',
  })
  const extraction = await writer().extraction.findUniqueOrThrow({ where: { id } })
  expect(extraction).toMatchObject({
    accountId: editor.id,
    metadata: { url: 'https://www.agence.example/communique', language: 'fr' },
  })
  const key = String(await dateKey(id))
  const { way = '' } = await post(draftAction, {
    extraction: id,
    'article.title': 'Communiqué',
    'article.publisher': 'Une agence',
    'article.language': 'fr',
    'article.url': 'https://www.agence.example/communique',
    'p.date.is': key,
  })
  expect(way).toMatch(/^\/en\/admin\/events\/[a-z0-9-]+\?from=extraction$/)
  const { eventId } = await writer().extraction.findUniqueOrThrow({ where: { id } })
  expect(way).toContain(`/${eventId}?`)
})

async function dateKey(id: string) {
  const { proposals } = await writer().extraction.findUniqueOrThrow({ where: { id } })
  const date = Proposal.array()
    .parse(proposals)
    .find(({ field }) => field === 'date')
  return date && proposalKey(date)
}

test.each([
  [{}, { '': ['empty'] }],
  [{ text: ' \n ' }, { '': ['empty'] }],
  [{ address: 'http://127.0.0.1:3000/fr' }, { address: ['private-address'] }],
  [{ address: 'http://[::1]/' }, { address: ['private-address'] }],
  [{ address: 'http://169.254.169.254/latest/meta-data' }, { address: ['private-address'] }],
  [{ address: 'file:///etc/passwd' }, { address: ['not-an-address'] }],
  [{ address: 'pas une adresse' }, { address: ['not-an-address'] }],
  [{ file: new File([new Uint8Array([0, 1, 2, 3, 0, 255, 254])], 'a.txt') }, { file: ['not-text'] }],
  [{ file: new File(['PK\u0003\u0004zip'], 'a.docx') }, { file: [expect.any(String)] }],
  [{ text: 'mot '.repeat(300_000) }, { text: ['too-long'] }],
])(
  'what cannot be taken in is told at its field, comes back as it was typed, and changes nothing: %#',
  async (fields, error) => {
    const before = await everything()
    const told = await post(takeInAction, fields)
    expect(told).toMatchObject({ status: 'error', error })
    expect(told.initialValue).toEqual({
      text: '',
      address: '',
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'file')),
    })
    expect(await everything()).toEqual(before)
  },
)

test('a draft that cannot be read is told by field, and what was decided is kept', async () => {
  const id = await takenIn('Une correction illisible')
  const fields = {
    extraction: id,
    'article.title': 'Titre',
    'p.date.is': 'correct',
    'p.date.fix.date': 'un de ces jours',
  }
  const told = await post(draftAction, fields)
  expect(told).toMatchObject({ status: 'error', error: { 'p.date.fix.date': ['not-a-date'] } })
  const { decisions, status } = await writer().extraction.findUniqueOrThrow({ where: { id } })
  const { extraction: _, ...decided } = fields
  expect({ decisions, status }).toEqual({ decisions: decided, status: 'open' })
  expect(await post(draftAction, { extraction: id, 'p.date.is': 'reject' })).toMatchObject({
    error: { '': ['nothing-accepted'] },
  })
})

test('a hostile form changes no record', async () => {
  const id = await takenIn('Un formulaire hostile')
  const before = await writer().$queryRaw`SELECT count(*)::int FROM revisions`
  const forms: Record<string, string>[] = [
    { extraction: 'x' },
    { extraction: '0198a5a0-0000-7000-8000-000000000000' },
    { extraction: id, 'p.__proto__.is': 'x', 'p.constructor.prototype': 'y', 'p.date.is': '__proto__' },
    { extraction: id, 'article.title': '\0'.repeat(10), 'p.date.is': 'reject' },
    { extraction: id, 'same.event': '../../etc', 'same.article': "'; DROP TABLE records" },
    { extraction: id, 'p.place.is': 'correct', 'p.place.fix.record.text': 'x'.repeat(100_000) },
  ]
  for (const fields of forms) {
    expect(await post(draftAction, fields)).toMatchObject({ status: 'error' })
  }
  expect(await writer().$queryRaw`SELECT count(*)::int FROM revisions`).toEqual(before)
})

test('lines change by places on the page, decisions by the whole form', async () => {
  const id = await takenIn('Des lignes à changer')
  const kept = await post(keepDecisionsAction, { extraction: id, 'p.date.is': 'reject' })
  expect(kept).toMatchObject({ status: 'success' })
  const read = async () => {
    const { lines, decisions } = await writer().extraction.findUniqueOrThrow({ where: { id } })
    return { lines: Line.array().parse(lines), decisions }
  }
  const before = await read()
  const place = before.lines.findIndex(({ text }) => text.includes('spécialistes'))
  const changed = await post(rereadAction, { extraction: id, strike: String(place), 'p.date.is': 'correct' })
  expect(changed).toMatchObject({ status: 'success' })
  const lines = before.lines.map((line, index) => (index === place ? { ...line, reason: 'editor' } : line))
  expect(await read()).toEqual({ lines, decisions: { 'p.date.is': 'correct' } })
})

test('a contributor is refused before anything is read', async () => {
  const before = await everything()
  expect(await post(takeInAction, { text: TEXT }, contributor)).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await everything()).toEqual(before)
})
