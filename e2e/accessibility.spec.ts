import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SPOKEN_PAGES } from './support/pages'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 1280]
const SCHEMES = ['light', 'dark'] as const

test.describe.configure({ mode: 'parallel' })

for (const { name, locale, address } of SPOKEN_PAGES) {
  test(`${name} (${locale}): axe finds nothing at ${WIDTHS.join(' and ')} px, light and dark`, async ({
    page,
  }) => {
    test.setTimeout(2 * 60_000)
    await page.goto(address)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        // No page has frames: the way that is made for them takes twice as long.
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
        expect.soft(violations.map(say), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
  })

  test(`${name} (${locale}) fits into 320 px and runs its script without an error`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      const isOwnAnswer = message.location().url.endsWith(address)
      if (message.type() === 'error' && !isOwnAnswer) errors.push(message.text())
    })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(errors).toEqual([])
  })
}

test('the first stop of the keyboard skips the header', async ({ page }) => {
  await page.goto('/fr/events')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fr/events#main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true)
})

for (const address of ['/fr', '/fr/events', '/fr/events/imctc-cft-conference-bamako-2025', '/fr/search']) {
  test(`whoever walks through ${address} by keyboard sees where they are`, async ({ page }) => {
    await page.goto(address)
    const unmarked: string[] = []
    const stops = new Set<string>()
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const { stop, outline, isInPage } = await focusOf(page)
      if (!isInPage) break
      stops.add(stop.split(' ')[0] ?? '')
      if (outline < 2) unmarked.push(stop)
    }
    expect(unmarked).toEqual([])
    expect([...stops]).toEqual(expect.arrayContaining(['A', 'INPUT', 'BUTTON']))
  })
}

test('a mark of evidence opens and closes by keyboard and shows its focus', async ({ page }) => {
  await page.goto('/fr/events/imctc-cft-conference-bamako-2025')
  const mark = page.locator('.fact summary').first()
  await mark.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  expect((await focusOf(page)).outline).toBeGreaterThanOrEqual(2)
  const quotes = page.locator('.fact').first().getByRole('listitem')
  await page.keyboard.press('Enter')
  await expect(quotes.first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(quotes.first()).toBeHidden()
})

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of ['/fr', '/fr/events', '/fr/events/imctc-cft-conference-bamako-2025']) {
    await page.goto(address)
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')]
        .filter((element) => {
          const { scrollBehavior, transitionDuration, animationDuration } = getComputedStyle(element)
          const lasts = (durations: string) =>
            durations.split(',').some((one) => Number.parseFloat(one) > 0.01)
          return scrollBehavior === 'smooth' || lasts(transitionDuration) || lasts(animationDuration)
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(moving, address).toEqual([])
  }
})

/** What has the focus, and how thick the line around it is, in pixels. */
async function focusOf(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    return {
      stop: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      // Beyond its last link the focus leaves the page.
      isInPage: focused.closest('header, main, footer, .skip') !== null,
    }
  })
}

function say({ id, help, nodes }: { id: string; help: string; nodes: { html: string }[] }) {
  return `${id}: ${help} (${nodes.length}, such as ${nodes[0]?.html.slice(0, 160)})`
}
