import { expect, type Page, test } from '@playwright/test'
import { withoutScripts } from './support/html'
import { ask, siteUrl } from './support/http'
import { SPOKEN_PAGES } from './support/pages'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the search field leads to results', async ({ page }) => {
    await page.goto('/fr')
    await page.getByRole('main').getByRole('searchbox').fill('CIMCT')
    await page.getByRole('main').getByRole('button', { name: 'Chercher' }).click()
    await expect(page).toHaveURL('/fr/search?q=CIMCT')
    await expect(page.getByRole('main').locator('a[href="/fr/actors/imctc"]').first()).toBeVisible()
  })

  test('the filters are a form, which keeps what was chosen before', async ({ page }) => {
    await page.goto('/fr/events?q=financement&-kind=decision&sort=date')
    const filters = page.getByRole('form', { name: 'Filtres' })
    await filters.getByRole('checkbox', { name: 'Mali', exact: true }).check()
    await filters.locator('summary').filter({ hasText: 'Période' }).click()
    await filters.getByRole('textbox', { name: 'De' }).fill('2020')
    await filters.getByRole('button', { name: 'Appliquer' }).click()
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(searchParams)).toMatchObject({
      q: 'financement',
      '-kind': 'decision',
      sort: 'date',
      country: 'ML',
      from: '2020',
    })
    await expect(page.locator('.lede')).toContainText('Mali')
    await expect(filters.getByRole('checkbox', { name: 'Mali', exact: true })).toBeChecked()
    expect(await page.locator('.row-t').count()).toBeGreaterThan(0)
  })

  test('the mark beside a fact unfolds the articles that state it', async ({ page }) => {
    await page.goto('/fr/events/imctc-cft-conference-bamako-2025')
    const date = page.locator('.fact').filter({ has: page.getByText('Date', { exact: true }) })
    await expect(date.getByRole('listitem').first()).toBeHidden()
    await date.locator('summary').click()
    await expect(date.getByRole('listitem').first()).toBeVisible()
  })

  test('an address that leads nowhere says so and offers a search', async ({ page }) => {
    for (const address of ['/fr/events/no-such-event', '/fr/no-such-page', '/fr/actors/imctc/more']) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notice introuvable')
    }
    await page.getByRole('main').getByRole('searchbox').fill('Bamako')
    await page.getByRole('main').getByRole('button', { name: 'Chercher' }).click()
    await expect(page).toHaveURL('/fr/search?q=Bamako')
  })

  test('everything of a page stands in its markup, nothing waits for a script to be shown', async () => {
    for (const { address } of SPOKEN_PAGES) {
      const { text } = await ask(siteUrl() + address)
      expect.soft(text, address).not.toContain('<template')
      expect.soft(withoutScripts(text), address).not.toMatch(/<div hidden[^>]*>(?!<\/div>)/)
    }
  })
})

test('a page says the same with script and without', async ({ browser }) => {
  test.setTimeout(3 * 60_000)
  const [scripted, plain] = await Promise.all([
    browser.newContext(),
    browser.newContext({ javaScriptEnabled: false }),
  ])
  const [one, other] = await Promise.all([scripted.newPage(), plain.newPage()])
  for (const { address } of SPOKEN_PAGES) {
    await Promise.all([
      one.goto(siteUrl() + address, { waitUntil: 'networkidle' }),
      other.goto(siteUrl() + address),
    ])
    const [withScript, without] = await Promise.all([linesOf(one), linesOf(other)])
    expect.soft(without.length, address).toBeGreaterThan(10)
    expect.soft(withScript, address).toEqual(without)
  }
  await Promise.all([scripted.close(), plain.close()])
})

/** The pieces of text of a page, those of closed disclosures too, in reading order. */
async function linesOf(page: Page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim()
      if (words && !node.parentElement?.closest('script, style, next-route-announcer, nextjs-portal'))
        lines.push(words)
    }
    return lines
  })
}
