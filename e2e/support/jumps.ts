import type { Page } from '@playwright/test'
import { ask, siteUrl } from './http'

const PIECE = 1000

/** Notes whatever moves in a page without its reader having asked for it; runs in the page, before all else. */
export function watchJumps(): void {
  const jumps: string[] = []
  Reflect.set(globalThis, 'jumps', jumps)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: { node?: Node }[] = Reflect.get(entry, 'sources')
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent,
      )
      // A space moves to its line when the word behind it comes: there is nothing to see of it.
      if (moved.every((words) => words && words.trim() === '')) continue
      jumps.push(`${Reflect.get(entry, 'value')}: ${moved.join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What moved so far in a page that watches, each with how far and what. */
export async function jumpsOf(page: Page): Promise<string[]> {
  // Two frames: what the last one moved is reported with the next.
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(globalThis, 'jumps'))))
      }),
  )
}

/**
 * Writes a page of the site into the browser piece by piece, each drawn before the next one comes: what a slow line does
 * sometimes, every time. Pieces of about 1,000 characters that end with an element, or the smallest there can be.
 */
export async function arriveInPieces(page: Page, address: string, { areTiny = false } = {}): Promise<void> {
  const { text } = await ask(siteUrl() + address)
  // A document of the same site, so that its style and scripts may be loaded.
  await page.goto('/robots.txt')
  await page.evaluate(
    async (pieces) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      document.open()
      for (const piece of pieces) {
        document.write(piece)
        await frame()
      }
      document.close()
    },
    areTiny ? tinyPiecesOf(text) : piecesOf(text),
  )
  await page.waitForLoadState('networkidle')
}

function piecesOf(html: string) {
  const pieces: string[] = []
  let from = 0
  for (const { index, 0: tag } of html.matchAll(/<\/\w+>/g)) {
    const end = index + tag.length
    if (end - from < PIECE) continue
    pieces.push(html.slice(from, end))
    from = end
  }
  return [...pieces, html.slice(from)]
}

/** Tag by tag and a few letters at a time, as far as a page is seen; scripts follow at once. */
function tinyPiecesOf(html: string) {
  const [from, to] = [html.indexOf('<body'), html.indexOf('</footer>')]
  const seen = html.slice(from, to).match(/<[^>]*>|[^<]{1,6}/g) ?? []
  return [html.slice(0, from), ...seen, html.slice(to)]
}
