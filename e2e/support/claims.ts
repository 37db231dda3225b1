import type { Page } from '@playwright/test'

/** A number that a page states, and the address of the records that it promises. */
export interface Claim {
  href: string
  count: number
  /** The words in which the page says so. */
  said: string
}

/**
 * Every number that stands beside a link to events: in lists with leaders, over bars, in the titles of circles on
 * maps, in « Les 12 événements ». Links that only change how the events are shown promise no number.
 */
export async function claimsOf(page: Page): Promise<Claim[]> {
  return page.evaluate(() => {
    const NUMBER = /\d[\d\s.,]*/
    const EVENTS = /(\d[\d\s.,]*)(?:événements?|events?)\b/i
    const SINGLE = /^(?:un|one|le seul|the only|l’|the) ?(?:événement|event)\b/i
    const AT_END = /\s(\d[\d\s.,]*)$/

    const spoken = (element: Element | null) => {
      if (!element) return ''
      const copy = element.cloneNode(true)
      if (!(copy instanceof Element)) return ''
      for (const hidden of copy.querySelectorAll('.vh, title')) hidden.remove()
      return copy.textContent?.trim() ?? ''
    }
    const countIn = (link: Element): string | undefined => {
      const own = spoken(link)
      if (link.matches('.n, .hist *')) return NUMBER.exec(own)?.[0]
      if (link.closest('svg')) {
        const title = link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? ''
        return EVENTS.exec(title)?.[1]
      }
      const beside = link.parentElement?.querySelector(':scope > .n')
      if (beside && !beside.matches('a')) return NUMBER.exec(spoken(beside))?.[0]
      if (SINGLE.test(own)) return '1'
      return EVENTS.exec(own)?.[1] ?? AT_END.exec(own)?.[1]
    }
    const isCounted = (link: Element) =>
      /^\/(fr|en)\/events(\?|$)/.test(link.getAttribute('href') ?? '') &&
      !link.closest('header, .chosen, .tabs, .pages, .tools2')

    return [...document.querySelectorAll('a[href]')].filter(isCounted).flatMap((link) => {
      const number = countIn(link)?.replace(/\D/g, '')
      const said = spoken(link) || (link.getAttribute('aria-label') ?? '')
      return number ? [{ href: link.getAttribute('href') ?? '', count: Number(number), said }] : []
    })
  })
}

/** The values in the filter form of the event list, each with the number beside it and the list that this links to. */
export async function facetClaims(page: Page): Promise<(Claim & { key: string; value: string })[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.facet .line')].flatMap((line) => {
      const box = line.querySelector('input[type=checkbox]')
      const link = line.querySelector('a.n')
      if (!(box instanceof HTMLInputElement) || !link) return []
      return [
        {
          key: box.name,
          value: box.value,
          href: link.getAttribute('href') ?? '',
          count: Number(link.textContent?.replace(/\D/g, '')),
          said: `${box.name} ${box.value}`,
        },
      ]
    }),
  )
}
