import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'

const EVENT = 'invented-clerks-segou-2025'
const ACTOR = 'invented-clerks-school'
const ARTICLE = 'invented-segou-report-2025'
const TITLE = 'Trente greffiers inventés se forment à Ségou'
const REVIEW = `/fr/admin/events/${EVENT}/review`
const REASON = 'Dites qui organise, puis renvoyez.'

/** Drafts that rely on each other: readers see none of them before all three are published. */
const DRAFTS = [
  {
    type: 'article',
    id: ARTICLE,
    title: { fr: 'Ségou : trente greffiers formés' },
    content: {
      ...{ title: 'Ségou : trente greffiers formés', publisher: 'Le Courrier du Djoliba', url: null },
      ...{ archiveUrl: null, published: '2025-05-23', language: 'fr' },
      text: 'Ségou abrite une formation.\n\nDepuis jeudi 22 mai, trente greffiers y apprennent à tenir un registre.',
    },
  },
  {
    type: 'actor',
    id: ACTOR,
    title: { fr: 'École inventée des greffes', en: 'Invented school of clerks' },
    content: {
      ...{
        name: { fr: 'École inventée des greffes', en: 'Invented school of clerks' },
        acronym: {},
        aliases: [],
      },
      ...{ kind: 'academic', country: 'ML', parent: null, wikidata: null, citations: [] },
      summary: { fr: 'Elle forme des greffiers.', en: 'It trains clerks.' },
    },
  },
  {
    type: 'event',
    id: EVENT,
    title: { fr: TITLE, en: 'Thirty invented clerks train in Ségou' },
    content: {
      title: { fr: TITLE, en: 'Thirty invented clerks train in Ségou' },
      summary: { fr: 'Une formation de trois jours.', en: 'A training of three days.' },
      ...{ kind: 'training', date: '2025-05-22', place: null, format: 'in-person', countries: [] },
      participants: [{ actor: ACTOR, role: 'organiser' }],
      ...{ attendance: null, themes: ['justice'], initiatives: [], outcomes: [] },
      citations: [{ field: 'date', article: ARTICLE, stance: 'supports', exact: 'jeudi 22 mai' }],
    },
  },
]

// A site of its own: what it publishes would change the numbers that other tests count.
let site: OwnSite
let editor: TestAccount
let reviewer: TestAccount
let before: string | undefined

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
  before = process.env.DATABASE_URL
  process.env.DATABASE_URL = site.databaseUrl
  editor = await makeAccount('editor', { name: 'A. Touré' })
  reviewer = await makeAccount('reviewer', { name: 'I. Diallo' })
})

test.afterAll(async () => {
  process.env.DATABASE_URL = before
  await site.stop()
})

test.beforeEach(() =>
  withClient(site.databaseUrl, async (client) => {
    const own = [DRAFTS.map(({ id }) => id)]
    // As if nothing had happened: history is append-only for everybody but this.
    await client.query("SET session_replication_role = 'replica'")
    for (const [table, column] of [
      ['comments', 'record_id'],
      ['publications', 'record_id'],
      ['revisions', 'record_id'],
      ['records', 'id'],
      ['citations', 'article_id'],
      ['participations', 'event_id'],
      ['event_themes', 'event_id'],
      ['events', 'id'],
      ['articles', 'id'],
      ['actors', 'id'],
    ]) {
      await client.query(`DELETE FROM ${table} WHERE ${column} = ANY ($1)`, own)
    }
    await client.query("SET session_replication_role = 'origin'")
    for (const { type, id, title, content } of DRAFTS) {
      await client.query(
        'INSERT INTO records (type, id, title, names, owner_id) VALUES ($1, $2, $3, $4, $5)',
        [...[type, id, title, Object.values(title), editor.id]],
      )
      await client.query(
        `INSERT INTO revisions (record_type, record_id, number, snapshot, reason, author_id)
         VALUES ($1, $2, 1, $3, 'Saisie', $4)`,
        [type, id, content, editor.id],
      )
    }
  }),
)

for (const javaScriptEnabled of [false, true]) {
  test(`a report goes from its editor to its readers ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const [writing, deciding] = await Promise.all(
      [editor, reviewer].map((account) => open(browser, account, javaScriptEnabled)),
    )
    if (!writing || !deciding) throw new Error('no browser')

    await writing.goto(`${site.url}/fr/admin`)
    await section(writing, 'Vos brouillons').getByRole('link', { name: TITLE }).waitFor()
    await writing.goto(`${site.url}${REVIEW}`)
    await expect(writing.getByRole('button', { name: /^Publier/ })).toHaveCount(0)
    await writing.getByRole('button', { name: 'Envoyer en relecture' }).click()
    await expect(writing.getByRole('status')).toHaveText('La version 1 est envoyée en relecture.')

    await deciding.goto(`${site.url}/fr/admin/review`)
    const row = deciding.getByRole('listitem').filter({ hasText: TITLE })
    await expect(row).toContainText('Envoyé par A. Touré')
    await expect(row).toContainText('2 faits sans source')
    await expect(row).toContainText('Confié à personne')
    await row.getByRole('link', { name: TITLE }).click()
    await deciding.getByRole('button', { name: 'Me la confier' }).click()
    await expect(deciding.getByRole('status')).toHaveText('C’est noté.')
    await deciding.getByLabel('Commentaire').fill('Je relis ce soir.')
    await deciding.getByRole('button', { name: 'Commenter' }).click()
    await expect(section(deciding, 'Suivi').getByRole('listitem').first()).toContainText('Je relis ce soir.')

    await deciding.getByRole('button', { name: 'Renvoyer' }).click()
    await expect(deciding.getByText('Écrivez le motif en quelques mots.')).toBeVisible()
    await section(deciding, 'Renvoyer').getByLabel('Motif').fill(REASON)
    await deciding.getByRole('button', { name: 'Renvoyer' }).click()
    await expect(deciding.getByRole('status')).toHaveText('La notice est renvoyée avec votre motif.')

    await writing.goto(`${site.url}/fr/admin`)
    const back = section(writing, 'Renvoyé vers vous').getByRole('listitem')
    await expect(back).toContainText(REASON)
    await expect(back).toContainText('par I. Diallo')
    await writing.goto(`${site.url}${REVIEW}`)
    await writing.getByRole('button', { name: 'Envoyer en relecture' }).click()
    await expect(writing.getByRole('status')).toBeVisible()

    const reader = await browser.newContext()
    const seen = async (path: string) => (await reader.request.get(`${site.url}${path}`)).text()
    const statusOf = async (path: string) => (await reader.request.get(`${site.url}${path}`)).status()
    expect(await statusOf(`/fr/events/${EVENT}`)).toBe(404)
    expect(await statusOf(`/fr/actors/${ACTOR}`)).toBe(404)
    expect(await seen('/fr/search?q=greffiers+invent%C3%A9s')).not.toContain(EVENT)

    await deciding.goto(`${site.url}${REVIEW}`)
    await expect(section(deciding, 'Publié en même temps').getByRole('link')).toHaveText([
      'École inventée des greffes',
      'Ségou : trente greffiers formés',
    ])
    await deciding.getByRole('button', { name: 'Publier avec 2 autres notices' }).click()
    await expect(deciding.getByRole('status')).toContainText('La version 1 est publiée.', { timeout: 15_000 })
    expect(await seen(`/fr/events/${EVENT}`)).toContain('jeudi 22 mai')
    expect(await seen(`/fr/events/${EVENT}`)).toContain(TITLE)
    expect(await statusOf(`/fr/actors/${ACTOR}`)).toBe(200)
    expect(await statusOf(`/fr/articles/${ARTICLE}`)).toBe(200)
    expect(await seen('/fr/search?q=greffiers+invent%C3%A9s')).toContain(EVENT)

    await deciding.getByRole('status').getByRole('link').click()
    await expect(deciding).toHaveURL(`${site.url}/fr/events/${EVENT}`)
    await Promise.all([reader.close(), writing.context().close(), deciding.context().close()])
  })
}

for (const [width, javaScriptEnabled] of [
  [320, false],
  [1280, true],
] as const) {
  test(`a fact and its words in the article lead to each other, ${width} pixels wide`, async ({
    browser,
  }) => {
    const page = await open(browser, reviewer, javaScriptEnabled)
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`${site.url}${REVIEW}`)
    const words = page.getByRole('main').locator('mark', { hasText: 'jeudi 22 mai' })
    await expect(words).toBeVisible({ visible: width === 1280 })
    await page.getByRole('link', { name: 'Extrait 1, aller à l’article' }).click()
    await expect(words).toBeInViewport()
    await page.getByRole('link', { name: 'Extrait 1, aller au champ' }).click()
    await expect(page.getByRole('definition').getByText('jeudi 22 mai')).toBeInViewport()
    await page.context().close()
  })
}

test('an article names the events that cite it, drafts included', async ({ browser }) => {
  const page = await open(browser, reviewer, false)
  await page.goto(`${site.url}/fr/admin/articles/${ARTICLE}`)
  const cited = section(page, 'Un événement s’appuie sur cet article')
  await expect(cited.getByRole('listitem')).toContainText('Brouillon')
  await cited.getByRole('link', { name: TITLE }).click()
  await expect(page).toHaveURL(`${site.url}/fr/admin/events/${EVENT}`)
  await page.context().close()
})

test('a decision on a version that is no longer the last is refused and says so', async ({ browser }) => {
  const page = await open(browser, reviewer, true)
  await page.goto(`${site.url}${REVIEW}`)
  await withClient(site.databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO revisions (record_type, record_id, number, snapshot, reason)
       SELECT record_type, record_id, 2, snapshot, 'Entre-temps' FROM revisions WHERE record_id = $1`,
      [EVENT],
    )
    await client.query('UPDATE records SET version = 2 WHERE id = $1', [EVENT])
  })
  await page.getByRole('button', { name: /^Publier avec/ }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Quelqu’un a enregistré une autre version',
  )
  expect((await page.request.get(`${site.url}/fr/events/${EVENT}`)).status()).toBe(404)
  await page.context().close()
})

test('two records that were judged different are not proposed again', async ({ browser }) => {
  const page = await open(browser, reviewer, false)
  await page.goto(`${site.url}/fr/admin/duplicates?size=100`)
  const rows = page.getByRole('main').getByRole('listitem')
  const first = await rows.first().locator('.row-t').allTextContents()
  const count = await rows.count()
  await rows.first().getByRole('button').click()
  await expect(rows).toHaveCount(count - 1)
  expect(await rows.first().locator('.row-t').allTextContents()).not.toEqual(first)
  await page.context().close()
})

test('every number of the quality list leads to as many records', async ({ browser }) => {
  const page = await open(browser, editor, false)
  await page.goto(`${site.url}/fr/admin/quality`)
  const lines = await page.locator('.index li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(item.querySelector('.n')?.textContent?.replace(/\D/g, '')),
    })),
  )
  expect(lines.length).toBeGreaterThan(5)
  for (const { href, count } of lines) {
    await page.goto(`${site.url}${href}${href.includes('?') ? '&' : '?'}size=100`)
    expect(Number(((await page.locator('.lede b').textContent()) ?? '').replace(/\D/g, '') || 1), href).toBe(
      count,
    )
    expect(await page.locator('.rows > li').count(), href).toBe(Math.min(count, 100))
  }
  await page.context().close()
})

for (const path of [
  '',
  '/review',
  '/quality',
  '/quality?line=single-source',
  '/duplicates',
  `/events/${EVENT}/review`,
]) {
  test(`axe finds nothing at /admin${path}, which fits 320 pixels`, async ({ browser }) => {
    const page = await open(browser, reviewer, true)
    await page.setViewportSize({ width: 320, height: 700 })
    for (const locale of ['fr', 'en']) {
      await page.goto(`${site.url}/${locale}/admin${path}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    await page.context().close()
  })
}

async function open(browser: Browser, account: TestAccount, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    storageState: storageStateOf(account, site.url),
    javaScriptEnabled,
  })
  return context.newPage()
}

/** The part of a page under a heading. */
function section(page: Page, name: string) {
  return page.locator('section', { has: page.getByRole('heading', { name, exact: true }) }).last()
}
