import { expect, test } from '@playwright/test'
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
