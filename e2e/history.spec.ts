import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import type { Client } from 'pg'
import { withClient } from '@/lib/db/server'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { rowsOf } from './support/desk'
import { wordsOf } from './support/html'
import { ask, siteUrl } from './support/http'
import { makeArticle } from './support/invented-article'

const REASON = 'La source ne donne que le mois'
const SECRET = 'Titre encore secret, que personne n’a relu'

let event: string
let editor: TestAccount
let reviewer: TestAccount

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => withClient(process.env.DATABASE_URL ?? '', putIn))

test('a reader finds the published versions of a record, what changed and why, and can link to each', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: siteUrl(), javaScriptEnabled: false })
  await page.goto(`/fr/events/${event}`)
  await page.getByRole('link', { name: 'Historique de cette notice' }).click()
  await expect(page).toHaveURL(`/fr/events/${event}/history`)
  const versions = page.getByRole('main').getByRole('listitem')
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText('Champ changé : Date')
  await expect(versions.first()).toContainText(`Motif : ${REASON}`)
  await expect(versions.first()).toContainText('par I. Diallo')
  await expect(versions.last()).toContainText('Repris d’un fichier')
  await page.getByRole('link', { name: 'Version 2' }).click()
  await expect(page).toHaveURL(`/fr/events/${event}/history/2`)
  await expect(page.getByRole('table').locator('ins')).toHaveText('Février 1999')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(page.getByText('Version 1, publiée le')).toBeVisible()
  await expect(page.getByText('La version en cours est la 2.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Février 1999')
})

test('a version that was not published is nowhere, and says nothing of itself', async () => {
  for (const locale of ['fr', 'en']) {
    const history = `${siteUrl()}/${locale}/events/${event}/history`
    const [list, second, third, odd] = await Promise.all(
      [history, `${history}/2`, `${history}/3`, `${history}/02`].map((address) => ask(address)),
    )
    expect([list?.status, second?.status, third?.status, odd?.status]).toEqual([200, 200, 404, 404])
    for (const answer of [list, second, third]) expect(wordsOf(answer?.text ?? '')).not.toContain('secret')
  }
  expect((await ask(`${siteUrl()}/fr/admin/events/${event}/history/3`)).status).toBe(303)
})

test('an editor sees every version and what changed, and restores none', async ({ browser }) => {
  const page = await openAs(browser, editor)
  await page.goto(`/fr/admin/events/${event}/history`)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(page).toHaveTitle(`${heading} – Rédaction – Repères Sahel`)
  await page.getByRole('link', { name: 'Version 3' }).click()
  await expect(page).toHaveTitle(`${SECRET}, version 3 – Rédaction – Repères Sahel`)
  await expect(page.getByRole('row', { name: 'Titre (français)' }).locator('ins')).toHaveText(SECRET)
  await page.goto(`/fr/admin/events/${event}/history/1`)
  await expect(page.getByRole('heading', { name: 'La notice telle qu’elle était' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Restaurer cette version' })).toHaveCount(0)
})

for (const javaScriptEnabled of [false, true]) {
  test(`a reviewer restores a version for a reason, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const page = await openAs(browser, reviewer, { javaScriptEnabled })
    const next = javaScriptEnabled ? 5 : 4
    await page.goto(`/fr/admin/events/${event}/history/1`)
    const restore = page.getByRole('button', { name: 'Restaurer cette version' })
    await restore.click()
    await expect(page.getByText('Dites en une ligne pourquoi vous restaurez cette version.')).toBeVisible()
    await page.getByLabel('Motif').fill('Le jour était juste')
    await restore.click()
    await expect(page.getByRole('status')).toHaveText(
      `Version ${next} enregistrée. Elle sera publique après relecture.`,
    )
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
      'Motif : Le jour était juste',
    )
    expect((await ask(`${siteUrl()}/fr/events/${event}/history/${next}`)).status).toBe(404)
  })
}

test('what was archived comes back, also from the only version that it has', async ({ browser }) => {
  const id = await makeArticle('Un article imaginaire que l’on a retiré')
  await rowsOf(`update records set status = 'archived' where type = 'article' and id = $1`, id)
  const page = await openAs(browser, reviewer, { javaScriptEnabled: false })
  await page.goto(`/fr/admin/articles/${id}`)
  await expect(page.getByText('Cette notice est archivée')).toContainText('Un relecteur la rétablit')
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true }).last()).toBeHidden()
  await page.getByRole('link', { name: 'l’historique' }).click()
  await page.getByRole('link', { name: 'Version 1' }).click()
  await page.getByLabel('Motif').fill('Retiré par erreur')
  await page.getByRole('button', { name: 'Restaurer cette version' }).click()
  await expect(page.getByRole('status')).toHaveText(
    'Version 2 enregistrée. Elle sera publique après relecture.',
  )
  await page.goto(`/fr/admin/articles/${id}`)
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true }).last()).toBeVisible()
})

test('axe finds nothing in the past of a record, for readers and for editors, and it fits into 320 px', async ({
  browser,
}) => {
  test.setTimeout(2 * 60_000)
  const page = await openAs(browser, reviewer)
  for (const path of ['', '/1', '/2']) {
    await examine(page, `/fr/events/${event}/history${path}`)
    await examine(page, `/fr/admin/events/${event}/history${path}`)
  }
})

async function openAs(browser: Browser, account: TestAccount, options: BrowserContextOptions = {}) {
  const storageState = storageStateOf(account, siteUrl())
  const context = await browser.newContext({ baseURL: siteUrl(), storageState, ...options })
  return context.newPage()
}

async function examine(page: Page, address: string) {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(address)
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), address)
    .toBeLessThanOrEqual(320)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect
      .soft(
        violations.map(({ id }) => id),
        `${address} ${colorScheme}`,
      )
      .toEqual([])
  }
}

/** A second version that was published and a third that was not; the pages of the record stay as they are. */
async function putIn(client: Client) {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM records WHERE type = 'event' AND version = 1 AND status = 'published' ORDER BY id DESC LIMIT 1`,
  )
  event = rows[0]?.id ?? ''
  editor = await makeAccount('editor')
  reviewer = await makeAccount('reviewer', { name: 'I. Diallo', showName: true })
  const add = `INSERT INTO revisions (record_type, record_id, number, snapshot, author_id, reason)
    SELECT 'event', $1, $2, jsonb_set(snapshot, $3, $4), $5, $6 FROM revisions
    WHERE record_type = 'event' AND record_id = $1 AND number = $2 - 1`
  await client.query(add, [event, 2, ['date'], '"1999-02"', reviewer.id, REASON])
  await client.query(
    `INSERT INTO publications (id, record_type, record_id, number) VALUES (gen_random_uuid(), 'event', $1, 2)`,
    [event],
  )
  await client.query(add, [event, 3, ['title', 'fr'], JSON.stringify(SECRET), editor.id, 'Un secret'])
  await client.query(
    `UPDATE records SET version = 3, published_version = 2, status = 'draft' WHERE type = 'event' AND id = $1`,
    [event],
  )
}
