import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { withClient } from '@/lib/db/server'
import type { TestAccount } from '@/tests/accounts'
import { makeSubjects, type OpenedPage, pagesFor, SECRET } from '@/tests/permissions/addresses'
import { everything } from '@/tests/permissions/everything'
import { cookieOf, makePeople } from '@/tests/permissions/people'
import {
  ACTIONS,
  type Least,
  PAGES,
  PEOPLE,
  type Person,
  ROUTES,
  type Verdict,
  verdictOf,
} from '@/tests/permissions/table'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { bodyOf, formsOf, type PostedForm } from './support/forms'

const Manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
})

// A site of its own: nobody else writes here, so that whatever is written was not refused.
let site: OwnSite
let people: Map<Person, TestAccount | null>
let pages: OpenedPage[]
const shared = process.env.DATABASE_URL

test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
  process.env.DATABASE_URL = site.databaseUrl
  people = await makePeople()
  const [contributor, editor] = [people.get('contributor'), people.get('editor')]
  if (!contributor || !editor) throw new Error('nobody is there to own a draft')
  const made = await makeSubjects(contributor, editor)
  pages = Object.keys(PAGES).flatMap((pattern) => pagesFor(pattern, made))
})
test.afterAll(async () => {
  process.env.DATABASE_URL = shared
  await site.stop()
})

for (const [pattern, { least, others }] of Object.entries(PAGES)) {
  test(`/admin/${pattern} lets in whom the table lets in, and nobody else`, async () => {
    test.setTimeout(2 * 60_000)
    for (const { path, isOfOthers } of pages.filter((page) => page.pattern === pattern)) {
      for (const person of PEOPLE) {
        const verdict = verdictOf(person, isOfOthers && others ? others : least)
        const said = `${person} at ${path}${isOfOthers ? ', somebody else’s' : ''}`
        expect.soft(await open(path, person), said).toBe(verdict)
        if (verdict === 'let in') continue
        // What a browser with script asks for when a link is followed, and what some program may try.
        for (const sent of [{ headers: { rsc: '1' } }, { method: 'POST' }]) {
          const { status, text } = await ask(`/fr/admin/${path}`, person, sent)
          // The answer to a script has begun before the page finds that it shows nothing.
          if (!isOfOthers) expect.soft(status, `${said}, ${JSON.stringify(sent)}`).not.toBe(200)
          expect.soft(text, `${said}, ${JSON.stringify(sent)}`).not.toContain(SECRET)
        }
      }
    }
  })
}

test('no other address of the editors’ side leads anywhere', async () => {
  for (const path of ['no-such-page', 'events/new/more', 'not-allowed', 'not-found', 'api', 'events/%00']) {
    for (const person of PEOPLE) expect.soft(await open(path, person), `${person} at ${path}`).toBe('refused')
  }
})

for (const [route, { method, query, least }] of Object.entries(ROUTES)) {
  test(`${method} /api/desk/${route} answers whom the table lets in, and nobody else`, async () => {
    for (const person of PEOPLE) {
      const verdict = verdictOf(person, least)
      const { status } = await ask(`/api/desk/${route}${query}`, person, { method })
      const expected = {
        'let in': method === 'POST' ? 400 : 200,
        'sign in': 401,
        'second factor': 403,
        refused: 403,
      }
      expect.soft(status, person).toBe(expected[verdict])
    }
    if (method === 'GET') return
    const foreign = { method, headers: { origin: 'https://evil.example.org' } }
    expect((await ask(`/api/desk/${route}`, 'admin', foreign)).status).toBe(403)
  })
}

test('forms that one person was given do nothing when another one posts them who may not', async () => {
  test.setTimeout(5 * 60_000)
  const forms = await collectForms()
  const before = await everything()
  const tried = new Set<string>()
  for (const { page, form, name, least } of forms) {
    for (const person of PEOPLE.filter((one) => verdictOf(one, least) !== 'let in')) {
      const { status, location } = await postForm(page.path, form, person)
      tried.add(name)
      const said = `${person} posting ${name} at ${page.path}: ${status} ${location}`
      if (status === 303) expect.soft(location, said).toMatch(/\/admin\/(sign-in|profile\/second-factor)/)
      else expect.soft([200, 403, 404], said).toContain(status)
    }
  }
  expect(await everything()).toEqual(before)
  console.log(`forms replayed: ${[...tried].sort().join(', ')}`)
  // Each kind of power is among them: of editors, of reviewers, of admins.
  for (const name of ['handleSuggestionAction', 'commentAction', 'archiveAction', 'disableAccountAction']) {
    expect(tried).toContain(name)
  }
})

test('a form that another site sends in an admin’s browser does nothing', async () => {
  test.setTimeout(5 * 60_000)
  const forms = await collectForms()
  const before = await everything()
  for (const { page, form, name } of forms) {
    for (const origin of ['https://evil.example.org', 'null']) {
      const { status } = await postForm(page.path, form, 'admin', { origin })
      expect.soft([403, 404, 500], `${name} from ${origin}`).toContain(status)
    }
  }
  expect(await everything()).toEqual(before)
})

// The proof that the posts above would have done something: the same post, by somebody who may.
for (const [name, person, pattern] of [
  ['commentAction', 'editor', 'events/{id}/review'],
  ['handleSuggestionAction', 'editor', 'suggestions'],
  ['archiveAction', 'reviewer', 'actors/{id}/review'],
  ['disableAccountAction', 'admin', 'accounts/{id}'],
] as const) {
  test(`the same ${name} is logged when the ${person} posts it`, async () => {
    const found = await collectForms(
      pages.filter((page) => page.pattern === pattern),
      person,
    )
    const posted = found.find((one) => one.name === name)
    if (!posted) throw new Error(`no page gives the ${person} that form`)
    const before = await countLogged(person)
    await postForm(posted.page.path, posted.form, person)
    expect(await countLogged(person)).toBeGreaterThan(before)
  })
}

/** Every form of a guarded action that somebody finds on the pages, at most two of each action. */
async function collectForms(among = pages, person: Person = 'admin') {
  const manifest = Manifest.parse(
    JSON.parse(await readFile('.next/server/server-reference-manifest.json', 'utf8')),
  )
  const found: { page: OpenedPage; form: PostedForm; name: string; least: Exclude<Least, 'anybody'> }[] = []
  for (const page of among) {
    const { text } = await ask(`/fr/admin/${page.path}`, person)
    for (const form of formsOf(text)) {
      const { filename = '', exportedName: name = '' } = manifest.node[form.action] ?? {}
      const least = ACTIONS[filename]?.[name]
      expect(least, `${filename} ${name} at ${page.path}`).toBeDefined()
      if (!least || least === 'anybody') continue
      if (found.filter((one) => one.name === name).length < 2) found.push({ page, form, name, least })
    }
  }
  return found
}

/** How many lines the log has of what somebody did. */
async function countLogged(person: Person) {
  return withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM audit_entries WHERE account_id = $1',
      [people.get(person)?.id],
    )
    return rows[0]?.count ?? 0
  })
}

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: FormData
}

async function open(path: string, person: Person, sent: Sent = {}): Promise<Verdict | number> {
  const { status, location } = await ask(`/fr/admin${path && `/${path}`}`, person, sent)
  if (status === 403 || status === 404) return 'refused'
  // A page may lead on by itself, within the editors' side.
  if (status === 200) return 'let in'
  if (location.includes('/admin/sign-in')) return 'sign in'
  if (location.includes('/admin/profile/second-factor')) return 'second factor'
  return location.startsWith('/fr/admin') ? 'let in' : status
}

async function postForm(
  path: string,
  form: PostedForm,
  person: Person,
  headers: Record<string, string> = {},
) {
  const address = `/fr/admin/${path}`
  const own = { origin: site.url, referer: `${site.url}${address}`, ...headers }
  return ask(address, person, { method: 'POST', headers: own, body: bodyOf(form.fields) })
}

async function ask(address: string, person: Person, { method = 'GET', headers = {}, body }: Sent = {}) {
  const response = await fetch(site.url + address, {
    method,
    redirect: 'manual',
    headers: { ...(method === 'POST' && { origin: site.url }), ...cookieOf(people.get(person)), ...headers },
    body: body ?? (method === 'POST' ? new FormData() : undefined),
  })
  const text = await response.text()
  const location = response.headers.get('location') ?? ''
  return { status: response.status, text, location: location.replace(site.url, '') }
}
