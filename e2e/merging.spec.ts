import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { ask } from './support/http'

const KEPT = 'giaba'
const MERGED = 'imctc'

// A site of its own: while two actors are one here, the numbers of other tests would change.
let site: OwnSite
let reviewer: TestAccount
let others: string | undefined

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
  others = process.env.DATABASE_URL
  process.env.DATABASE_URL = site.databaseUrl
  reviewer = await makeAccount('reviewer', { name: 'A. Cissé' })
})
test.afterAll(async () => {
  process.env.DATABASE_URL = others
  await site.stop()
})

async function open(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const storageState = storageStateOf(reviewer, site.url)
  const context = await browser.newContext({
    baseURL: site.url,
    javaScriptEnabled: false,
    storageState,
    ...options,
  })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const eventsOf = async (path: string) =>
  z.object({ data: z.array(z.unknown()) }).parse(JSON.parse((await ask(`${site.url}${path}`)).text)).data

test('without script, a reviewer makes one actor of two, and takes it back', async ({ browser }) => {
  test.setTimeout(3 * 60_000)
  const lists = [`/api/v1/events?actor=${KEPT}&size=100`, `/api/v1/events?actor=${MERGED}&size=100`]
  const before = await Promise.all(lists.map(eventsOf))

  const page = await open(browser, `/fr/admin/merge/actors?keep=${KEPT}`)
  await page.getByLabel('Notice fusionnée dans l’autre').fill('CIMCT')
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page.getByText('Ce qui s’unit')).toBeVisible()
  await page.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(page.getByLabel('Motif de la fusion')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('radio', { name: /^Prendre, Résumé \(français\)/ }).check()
  await page.getByLabel('Motif de la fusion').fill('Deux noms d’une même organisation')
  await page.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Les deux notices n’en font plus qu’une.')

  const moved = await ask(`${site.url}/fr/actors/${MERGED}`)
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/fr/actors/${KEPT}`])
  // A browser that kept it would go on to the wrong record once the merge is undone.
  expect(moved.headers.get('cache-control')).toBe('no-cache')
  const [own, old] = await Promise.all(lists.map(eventsOf))
  expect(own?.length).toBeGreaterThan(0)
  expect(old).toEqual(own)
  await page.goto(`/fr/actors/${KEPT}`)
  await expect(page.getByRole('main')).toContainText('Coalition islamique militaire contre le terrorisme')

  // It says where it is, and offers no way back that would not be one.
  for (const path of ['', '/review']) {
    await page.goto(`/fr/admin/actors/${MERGED}${path}`)
    await expect(page.getByRole('link', { name: 'une autre notice' })).toHaveAttribute(
      'href',
      `/fr/admin/actors/${KEPT}`,
    )
  }
  await page.goto(`/fr/admin/actors/${MERGED}/history/1`)
  await expect(page.getByRole('button', { name: 'Restaurer cette version' })).toHaveCount(0)

  await page.goto('/fr/admin/merges')
  const row = page.getByRole('listitem').filter({ hasText: 'Deux noms d’une même organisation' })
  await row.getByText('Annuler la fusion', { exact: true }).first().click()
  await row.getByRole('button', { name: /^Annuler la fusion de/ }).click()
  await expect(page.getByRole('status')).toHaveText('La fusion est annulée : les deux notices sont revenues.')
  expect((await ask(`${site.url}/fr/actors/${MERGED}`)).status).toBe(200)
  expect(await Promise.all(lists.map(eventsOf))).toEqual(before)
})

test('two records judged different are not proposed any more, until that is taken back', async ({
  browser,
}) => {
  const page = await open(browser, `/fr/admin/merge/actors?keep=${KEPT}&merge=${MERGED}`)
  await page.getByRole('button', { name: 'Ce ne sont pas les mêmes' }).click()
  const told = page.getByRole('main').getByRole('status')
  await expect(told).toContainText('ces deux notices sont différentes')
  await expect(told).toBeFocused()
  await expect(page.getByText('Ces deux notices ont été jugées différentes.')).toBeVisible()
  await page.goto('/fr/admin/merges')
  const takeBack = page.getByRole('button', {
    name: /^Revenir sur le jugement de.+Groupe intergouvernemental/,
  })
  await takeBack.click()
  await expect(told).toContainText('Le jugement est retiré')
  await expect(told).toBeFocused()
  await expect(takeBack).toHaveCount(0)
})

test('what stands in the way of many records is said once, with the first of them', async ({ browser }) => {
  const page = await open(browser, '/fr/admin/merge/places?keep=agadez-ne&merge=bamako-ml')
  await page.getByLabel('Motif de la fusion').fill('Essai')
  await page.getByRole('button', { name: 'Fusionner', exact: true }).click()
  const told = page.getByRole('main').getByRole('alert')
  await expect(told).toBeFocused()
  const [, count = ''] = /pays hôtes de (\d+) événements/.exec((await told.textContent()) ?? '') ?? []
  expect(Number(count)).toBeGreaterThan(5)
  await expect(told.getByRole('link')).toHaveCount(5)
  await expect(told).toContainText(`et ${Number(count) - 5} de plus`)
})

test('names that mean several records, or none, are asked for again', async ({ browser }) => {
  const page = await open(browser, `/fr/admin/merge/actors?keep=${KEPT}&merge=gendarmerie`)
  await expect(page.getByRole('group', { name: 'Notice fusionnée dans l’autre' })).toContainText(
    'Est-ce l’une de celles-ci',
  )
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page.getByText('Ce qui s’unit')).toBeVisible()
  await page.goto(`/fr/admin/merge/actors?keep=${KEPT}&merge=${KEPT}`)
  await expect(page.getByText('C’est deux fois la même notice.')).toBeVisible()
})

test('a reader who asks for these pages is asked to sign in, and an editor is refused', async ({
  browser,
}) => {
  expect((await ask(`${site.url}/fr/admin/merges`)).status).toBe(303)
  const editor = await makeAccount('editor')
  const context = await browser.newContext({ storageState: storageStateOf(editor, site.url) })
  const answer = await context.request.get(`${site.url}/fr/admin/merge/actors`)
  expect(answer.status()).toBe(403)
})

test('the pages hold on a phone, in both languages, and axe finds nothing in them', async ({ browser }) => {
  for (const path of [
    '/fr/admin/merges',
    `/en/admin/merge/actors?keep=${KEPT}&merge=${MERGED}`,
    '/en/admin/merge/places',
  ]) {
    const page = await open(browser, path, { javaScriptEnabled: true, viewport: { width: 320, height: 900 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      path,
    ).toEqual([])
  }
})
