import { get } from 'node:http'
import { expect, test } from '@playwright/test'
import { attributesOf } from './support/html'
import { ask, siteUrl } from './support/http'
import { arriveInPieces, jumpsOf, watchJumps } from './support/jumps'
import { SPOKEN_PAGES } from './support/pages'

const MOST_BYTES = 60 * 1024
const WIDTHS = [360, 1280]

test.describe.configure({ mode: 'parallel' })

for (const { name, locale, address } of SPOKEN_PAGES) {
  test(`${name} (${locale}) weighs at most 60 KB, HTML and style, as it travels`, async () => {
    const { text } = await ask(siteUrl() + address)
    const sheets = (text.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? []).flatMap((link) =>
      attributesOf(link, 'href'),
    )
    const bytes = await Promise.all([address, ...sheets].map((path) => transferSize(siteUrl() + path)))
    const sum = bytes.reduce((total, one) => total + one)
    const said = `${address}: ${bytes[0]} bytes of HTML and ${sum - (bytes[0] ?? 0)} of style`
    test.info().annotations.push({ type: 'weight', description: said })
    console.log(said)
    expect(sheets.length).toBeGreaterThan(0)
    expect(sum).toBeLessThanOrEqual(MOST_BYTES)
  })

  test(`${name} (${locale}) asks no other host for anything, and nothing jumps while it loads`, async ({
    page,
  }) => {
    const { host } = new URL(siteUrl())
    const strangers: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).host !== host) strangers.push(request.url())
    })
    await page.addInitScript(watchJumps)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await jumpsOf(page), `${width} px`).toEqual([])
    }
    expect(strangers).toEqual([])
  })

  // French words are the longer ones.
  if (locale === 'fr') {
    test(`nothing jumps while a slow line brings ${name} in pieces`, async ({ page }) => {
      await page.addInitScript(watchJumps)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await arriveInPieces(page, address)
        expect(await jumpsOf(page), `${width} px`).toEqual([])
      }
    })
  }
}

// Short pages with what narrows a list, the tabs and the numbers that come after their words.
for (const address of ['/fr/events?country=CF&theme=finance&kind=summit', '/fr/search?q=CIMCT']) {
  test(`nothing jumps wherever a slow line cuts ${address}`, async ({ page }) => {
    await page.addInitScript(watchJumps)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await arriveInPieces(page, address, { areTiny: true })
      expect(await jumpsOf(page), `${width} px`).toEqual([])
    }
  })
}

/** The bytes of an answer's body as they travel to a browser that takes gzip. */
async function transferSize(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => {
        const isGzip = response.headers['content-encoding'] === 'gzip'
        if (isGzip) resolve(bytes)
        else reject(new Error(`${address} travels uncompressed.`))
      })
    }).on('error', reject)
  })
}
