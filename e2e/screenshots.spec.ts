import { expect, test } from '@playwright/test'
import { makeAccount, storageStateOf } from '@/tests/accounts'
import { siteUrl } from './support/http'
import { makeArticle } from './support/invented-article'
import { copiedPage, inventReport } from './support/invented-page'
import { RECORDS } from './support/pages'

const SHOTS = [
  { name: 'home', address: '/fr', width: 1280, height: 1400 },
  { name: 'events', address: '/fr/events?country=ML&theme=finance', width: 1280, height: 1400 },
  { name: 'event', address: `/fr/events/${RECORDS.event}`, width: 1280, height: 1400 },
  { name: 'initiative', address: `/fr/initiatives/${RECORDS.initiative}`, width: 1280, height: 1400 },
  { name: 'home-phone', address: '/fr', width: 360, height: 1400 },
]

for (const { name, address, width, height } of SHOTS) {
  test(`the picture ${name}.png of the README shows ${address} as it is at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('banner')).toBeInViewport()
    // SCREENSHOTS=1 (npm run screenshots) renews the pictures; otherwise the page is only drawn.
    const path = process.env.SCREENSHOTS ? `docs/screenshots/${name}.png` : undefined
    const picture = await page.screenshot({ path })
    expect(picture.byteLength).toBeGreaterThan(20_000)
  })
}

test('the picture entry.png of the README shows the form of an event beside its article', async ({
  browser,
}) => {
  const article = await makeArticle('Bamako : trente greffiers imaginaires formés à la preuve numérique')
  const context = await browser.newContext({
    storageState: storageStateOf(await makeAccount('editor', { name: 'I. Diallo' }), siteUrl()),
    viewport: { width: 1280, height: 1500 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`/fr/admin/events/new?article=${article}`)
  const type = (name: string, words: string) => page.locator(`[name="${name}"]`).fill(words)
  await type('title.fr', 'Trente greffiers imaginaires se forment à Bamako à la preuve numérique')
  await type('title.en', 'Thirty imaginary registrars train in Bamako in digital evidence')
  await page.locator('[name="kind"]').selectOption('training')
  await type('date', 'du 12 au 14 mai 2031')
  await type('place.record.text', 'Bamako')
  for (const [list, words] of [
    ['kind', 'atelier de formation'],
    ['date', 'du 12 au 14 mai 2031'],
    ['place', 'La capitale malienne'],
  ]) {
    const adder = page.locator(`[id="f-adding-${list}-exact"]`)
    await page.locator('.addq', { has: adder }).locator('summary').first().click()
    await adder.fill(words ?? '')
    await adder.press('Enter')
  }
  await expect(page.locator('.art mark')).toHaveCount(3)
  await page.evaluate(() => window.scrollTo(0, 0))
  const path = process.env.SCREENSHOTS ? 'docs/screenshots/entry.png' : undefined
  expect((await page.screenshot({ path })).byteLength).toBeGreaterThan(20_000)
  await context.close()
})

test('the picture extraction.png of the README shows what an article seems to say, beside it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    storageState: storageStateOf(await makeAccount('editor', { name: 'I. Diallo' }), siteUrl()),
    viewport: { width: 1280, height: 1500 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto('/fr/admin/extraction')
  await page.getByLabel('Texte de la page').fill(copiedPage(inventReport()))
  await page.getByRole('button', { name: 'Lire l’article' }).click()
  await expect(page.locator('.art mark').first()).toBeVisible({ timeout: 60_000 })
  await page.evaluate(() => window.scrollTo(0, 0))
  const path = process.env.SCREENSHOTS ? 'docs/screenshots/extraction.png' : undefined
  expect((await page.screenshot({ path })).byteLength).toBeGreaterThan(20_000)
  await context.close()
})
