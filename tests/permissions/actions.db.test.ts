import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { writer } from '@/lib/db/writer'
import type { TestAccount } from '@/tests/accounts'
import { everything } from './everything'
import { cookieOf, makePeople } from './people'
import { ACTIONS, PEOPLE, type Person, type Verdict, verdictOf } from './table'

// The request that the action believes to serve, and the pages to draw anew: Next knows them inside its server only.
const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ toString: () => request.headers.get('cookie') ?? '', set: () => undefined }),
}))
vi.mock('next/cache', () => ({ refresh: () => undefined }))

const SITE = {
  host: 'site.example.org',
  origin: 'https://site.example.org',
  referer: 'https://site.example.org/fr/admin',
}

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /^(app|components|lib)\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const actions = Object.entries(ACTIONS).flatMap(([file, own]) =>
  Object.entries(own).map(([name, least]) => ({ file, name, least })),
)

let people: Map<Person, TestAccount | null>

beforeAll(async () => {
  people = await makePeople()
}, 60_000)

describe('the table of actions', () => {
  test('names every one that there is, and no other', () => {
    const there = sources
      .filter(({ text }) => /^'use server'/m.test(text))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/^export (?:default )?(?:const|async function|function) (\w+)/gm)].map(
          ([, name]) => `${file} ${name}`,
        ),
      )
    expect(actions.map(({ file, name }) => `${file} ${name}`).toSorted()).toEqual(there.toSorted())
  })

  test('knows of none inside a component or a page', () => {
    const inside = sources.filter(({ text }) => /^\s+['"]use server['"]/m.test(text)).map(({ file }) => file)
    expect(inside).toEqual([])
  })
})

const guarded = actions.filter(({ least }) => least !== 'anybody')
const posts = guarded.flatMap((action) =>
  PEOPLE.map((person) => ({ ...action, person, verdict: verdictOf(person, action.least) })),
)

describe('whoever may not is stopped', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await everything()
  })

  test.each(posts.filter(({ verdict }) => verdict !== 'let in'))(
    'at $name, $person: $verdict',
    async ({ file, name, person, verdict }) => {
      const answer = await post(file, name, cookieOf(people.get(person)))
      // An action without an answer says nothing of a refusal.
      if (answer !== 'nothing') expect(answer).toBe(verdict)
    },
  )

  test.each(guarded)('at $name, when another site sends them', async ({ file, name }) => {
    for (const origin of ['https://evil.example.org', 'null', undefined]) {
      const answer = await post(file, name, { ...cookieOf(people.get('admin')), origin })
      if (answer !== 'nothing') expect(answer).toBe('cross-site')
    }
  })

  test('before anything is written', async () => {
    expect(await everything()).toEqual(before)
  })
})

test.each(posts.filter(({ verdict }) => verdict === 'let in'))(
  '$name lets in $person',
  async ({ file, name, person }) => {
    const answer = await post(file, name, cookieOf(people.get(person)))
    if (answer !== 'nothing') expect(answer).toBe('let in')
  },
)

test('nobody is signed out by another site', async () => {
  const editor = people.get('editor')
  const headers = { ...cookieOf(editor), origin: 'https://evil.example.org' }
  expect(await post('lib/accounts/actions.ts', 'signOutAction', headers)).toBe('sign in')
  expect(await writer().session.count({ where: { id: editor?.sessionId } })).toBe(1)
})

test('the ways in are closed to forms of other sites', async () => {
  for (const name of Object.keys(ACTIONS['lib/accounts/door-actions.ts'] ?? {})) {
    expect(
      await post('lib/accounts/door-actions.ts', name, { origin: 'https://evil.example.org' }),
      name,
    ).toBe('cross-site')
  }
})

/** Posts an empty form to an action, and says what became of whoever did: let in as soon as nobody stopped them. */
async function post(
  file: string,
  name: string,
  headers: Record<string, string | undefined>,
): Promise<Verdict | 'cross-site' | 'nothing'> {
  const sent = Object.entries({ ...SITE, ...headers }).flatMap(([key, value]) =>
    value ? [[key, value] as const] : [],
  )
  request.headers = new Headers(sent.map(([key, value]) => [key, value]))
  const action = Object.entries(await load(file)).find(([known]) => known === name)?.[1]
  if (typeof action !== 'function') throw new Error(`${file} has no ${name}`)
  const given = [null, new FormData()].slice(action.length === 2 ? 0 : 1)
  try {
    const answer: unknown = await Reflect.apply(action, undefined, given)
    return answer === undefined ? 'nothing' : toVerdict(JSON.stringify(answer))
  } catch (error) {
    return toVerdict(error instanceof Error && 'digest' in error ? String(error.digest) : '')
  }
}

async function load(file: string): Promise<Record<string, unknown>> {
  const found: unknown = await import(join(process.cwd(), file))
  return { ...Object(found) }
}

function toVerdict(told: string) {
  if (told.includes('/admin/sign-in')) return 'sign in'
  if (told.includes('"cross-site"')) return 'cross-site'
  if (told.includes('"not-allowed"')) return 'refused'
  return told.includes('"second-factor-needed"') ? 'second factor' : 'let in'
}
