import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { readDataset } from './support/dataset'
import { attributesOf, decode } from './support/html'
import { ask, siteUrl } from './support/http'
import { LOCALES, RECORDS, SPOKEN_PAGES } from './support/pages'

const INDEXED = SPOKEN_PAGES.filter(({ path, status }) => !path.includes('?') && status !== 404)

for (const { name, locale, path, address } of INDEXED) {
  test(`${name} (${locale}) tells search engines and messengers what it is`, async () => {
    const { text } = await ask(siteUrl() + address)
    const head = text.slice(0, text.indexOf('</head>'))
    const title = decode(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '')
    expect(title).toContain('Repères Sahel')
    expect(title.length).toBeGreaterThan('Repères Sahel'.length + 3)
    const description = metaOf(head, 'name', 'description')
    expect(description.length).toBeGreaterThan(30)
    expect(linkOf(head, 'rel="canonical"')).toBe(address)
    expect(linkOf(head, 'hrefLang="fr"')).toBe(`/fr${path}`)
    expect(linkOf(head, 'hrefLang="en"')).toBe(`/en${path}`)
    expect(linkOf(head, 'hrefLang="x-default"')).toBe(`/fr${path}`)
    const shared = metaOf(head, 'property', 'og:title')
    expect(shared.length).toBeGreaterThan(3)
    expect(title).toContain(shared)
    expect(metaOf(head, 'property', 'og:description')).toBe(description)
    expect(new URL(metaOf(head, 'property', 'og:url')).pathname).toBe(address)
    expect(metaOf(head, 'property', 'og:site_name')).toBe('Repères Sahel')
    expect(metaOf(head, 'property', 'og:locale')).toMatch(new RegExp(`^${locale}`))
    expect(text).toMatch(new RegExp(`<html[^>]* lang="${locale}"`))
  })
}

test('no two pages of a language have the same title', async () => {
  const titles = await Promise.all(
    INDEXED.map(async ({ address, locale }) => {
      const { text } = await ask(siteUrl() + address)
      return `${locale} ${/<title>([^<]*)/.exec(text)?.[1]}`
    }),
  )
  expect(new Set(titles).size).toBe(titles.length)
})

test('pages that only answer a query, or nothing, are kept out of search engines', async () => {
  for (const address of ['/fr/search?q=Mali', '/fr/events?country=ML', '/fr/events/no-such-event']) {
    const { text } = await ask(siteUrl() + address)
    expect.soft(text, address).toMatch(/<meta name="robots" content="noindex/)
  }
})

for (const [record, path, types] of [
  ['event', `/events/${RECORDS.event}`, ['Event']],
  ['actor', `/actors/${RECORDS.actor}`, ['Organization', 'GovernmentOrganization', 'Person']],
  ['article', `/articles/${RECORDS.article}`, ['NewsArticle']],
] as const) {
  test(`an ${record} says in JSON-LD what it is`, async () => {
    for (const locale of LOCALES) {
      const { text } = await ask(`${siteUrl()}/${locale}${path}`)
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
      const Thing = z.object({
        '@context': z.string(),
        '@type': z.enum(types),
        url: z.string().optional(),
      })
      const thing = Thing.parse(JSON.parse(json))
      expect(thing['@context']).toMatch(/^https:\/\/schema\.org\/?$/)
    }
  })
}

test('robots may read everything public, and find the map of the site', async () => {
  const { status, text } = await ask(`${siteUrl()}/robots.txt`)
  expect(status).toBe(200)
  expect(text).toMatch(/^Allow: \/$/m)
  expect(text).toMatch(/^Disallow: \/fr\/admin$/m)
  expect(text).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
})

test('the map of the site names every record in every language, with its other language', async () => {
  const { status, text, headers } = await ask(`${siteUrl()}/sitemap.xml`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('xml')
  const entries = text.match(/<url>.*?<\/url>/gs) ?? []
  const paths = entries.map((entry) => new URL(/<loc>([^<]*)/.exec(entry)?.[1] ?? siteUrl()).pathname)
  const { events, actors, initiatives, articles } = readDataset()
  const records = events.size + actors.size + initiatives.size + articles.size
  expect(paths.length).toBeGreaterThan(records * 2)
  expect(new Set(paths).size).toBe(paths.length)
  const twins = entries.map((entry) =>
    attributesOf(entry, 'href')
      .map((href) => new URL(href).pathname.slice(0, 3))
      .toSorted(),
  )
  expect(twins.filter((found) => found.join() !== '/en,/fr')).toEqual([])
})

test('the bare address leads to the language the reader asks for, else to French', async () => {
  for (const [asked, path] of [
    ['en-GB,en;q=0.9', '/en'],
    ['fr-ML,fr;q=0.9,en;q=0.8', '/fr'],
    ['de,en;q=0.5', '/en'],
    ['de', '/fr'],
    ['', '/fr'],
  ] as const) {
    const { status, headers } = await ask(siteUrl(), { 'accept-language': asked })
    expect.soft(status).toBe(307)
    expect.soft(new URL(headers.get('location') ?? '', siteUrl()).pathname, asked).toBe(path)
    expect.soft(headers.get('vary') ?? '').toMatch(/accept-language/i)
  }
})

/** The path of the first link element that has an attribute. */
function linkOf(head: string, attribute: string): string {
  const link = head.match(/<link[^>]*>/g)?.find((one) => one.includes(attribute)) ?? ''
  const [href = ''] = attributesOf(link, 'href')
  return href && new URL(href).pathname
}

function metaOf(head: string, kind: 'name' | 'property', name: string): string {
  const meta = head.match(/<meta[^>]*>/g)?.find((one) => one.includes(`${kind}="${name}"`)) ?? ''
  return attributesOf(meta, 'content')[0] ?? ''
}
