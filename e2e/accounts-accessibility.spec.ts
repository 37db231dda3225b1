import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { makeAccount, storageStateOf } from '@/tests/accounts'
import { siteUrl } from './support/http'
import { LOCALES } from './support/pages'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 1280]
const SCHEMES = ['light', 'dark'] as const

const DOOR = [
  '/sign-in',
  '/sign-in?reason=expired',
  '/sign-in/forgotten',
  '/second-factor',
  '/link/no-such-link',
]
const OWN = ['/profile', '/profile/second-factor']

async function examine(page: Page, address: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      expect.soft(found, `${address}, ${width} px, ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 320, height: 800 })
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= 320)
  expect.soft(fits, `${address} fits into 320 px`).toBe(true)
}

for (const locale of LOCALES) {
  test(`axe finds nothing at the door (${locale})`, async ({ page }) => {
    test.setTimeout(3 * 60_000)
    for (const path of DOOR) {
      await page.goto(`/${locale}/admin${path}`)
      await examine(page, path)
    }
    await page.goto(`/${locale}/admin/sign-in`)
    await page.locator('#sign-in button').click()
    await expect(page.locator('[aria-invalid]')).toHaveCount(2)
    await examine(page, 'a refused sign-in')
  })

  test(`axe finds nothing in the profile and the accounts (${locale})`, async ({ browser }) => {
    test.setTimeout(3 * 60_000)
    const [admin, editor] = [await makeAccount('admin'), await makeAccount('editor')]
    const context = await browser.newContext({
      baseURL: siteUrl(),
      storageState: storageStateOf(admin, siteUrl()),
    })
    const page = await context.newPage()
    for (const path of [...OWN, '/accounts', `/accounts/${editor.id}`, '/no-such-page']) {
      await page.goto(`/${locale}/admin${path}`)
      await examine(page, path)
    }
    await page.goto(`/${locale}/admin/accounts/${editor.id}`)
    await page.locator('#link button').click()
    await expect(page.locator('main code')).toBeVisible()
    await examine(page, 'a link that was made')
    await context.close()
  })

  test(`axe finds nothing while a second factor is set up (${locale})`, async ({ browser }) => {
    test.setTimeout(3 * 60_000)
    const admin = await makeAccount('admin', { secondFactor: false })
    const context = await browser.newContext({
      baseURL: siteUrl(),
      storageState: storageStateOf(admin, siteUrl()),
    })
    const page = await context.newPage()
    await page.goto(`/${locale}/admin/profile/second-factor`)
    await page.locator('#start-current').fill(admin.password)
    await page.locator('#start button').click()
    await expect(page.locator('main svg[role=img]')).toBeVisible()
    await examine(page, 'the key of a second factor')
    await context.close()
  })
}
