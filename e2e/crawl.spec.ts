import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { readDataset } from './support/dataset'
import { factsAt, missingFacts } from './support/facts'
import { internalLinks } from './support/html'
import { ask, finalStatus, inParallel, siteUrl } from './support/http'
import { LOCALES } from './support/pages'

const AT_ONCE = 4
const LANGUAGE = { fr: 'French', en: 'English' } as const

/** Pages that gather records: all of their links are followed. */
const SECTION = /^\/(fr|en)(\/(events|actors|countries|initiatives|themes|articles|search|about.*))?$/

for (const locale of LOCALES) {
  test(`every record has its page in ${LANGUAGE[locale]} with its facts in the HTML, and no link leads astray`, async () => {
    test.setTimeout(15 * 60_000)
    const site = siteUrl()
    const data = readDataset()
    const listed = await pathsOfSitemap()
    const paths = listed.filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`))
    const records = ['events', 'actors', 'initiatives', 'articles'] as const
    for (const kind of records) {
      const expected = [...data[kind].keys()].map((id) => `/${locale}/${kind}/${id}`)
      expect(expected.filter((path) => !paths.includes(path))).toEqual([])
    }

    const links = new Set<string>()
    const visits = await inParallel(paths, AT_ONCE, async (path) => {
      const { status, text } = await ask(site + path)
      const isSection = SECTION.test(path)
      for (const link of internalLinks(text, site + path)) {
        // Editors sign in there; readers' programs are asked not to follow (nofollow, robots.txt).
        if (isDesk(link)) continue
        if (isSection || !/\?|\/history$/.test(link) || isChosen(link)) links.add(link)
      }
      const facts = factsAt(path.slice(`/${locale}`.length), locale, data)
      const missing = facts ? missingFacts(text, facts) : []
      return status === 200 ? missing.map((fact) => `${path} lacks ${fact}`) : [`${path} answers ${status}`]
    })
    expect.soft(visits.flat()).toEqual([])

    // The pages of the other language are read by its own test.
    const known = new Set(listed)
    const unseen = [...links].filter((link) => !known.has(link))
    const ends = await inParallel(unseen, AT_ONCE, async (link) => ({
      link,
      status: await finalStatus(site + link),
    }))
    expect.soft(ends.filter(({ status }) => status !== 200)).toEqual([])

    const tally = `${locale}: ${paths.length} pages read, ${unseen.length} more links followed`
    test.info().annotations.push({ type: 'crawl', description: tally })
    console.log(tally)
  })
}

function isDesk(link: string) {
  return /^\/(fr|en)\/admin(\/|\?|$)/.test(link)
}

async function pathsOfSitemap() {
  const { text } = await ask(`${siteUrl()}/sitemap.xml`)
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

/** Whether an address is of the tenth that is followed, the same on every run, each in one of the languages. */
function isChosen(link: string) {
  const [first = 0, second = 0] = createHash('sha256')
    .update(link.replace(/^\/\w\w/, ''))
    .digest()
  return first < 256 / 10 && link.startsWith(`/${LOCALES[second % LOCALES.length]}/`)
}
