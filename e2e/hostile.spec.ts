import { expect, test } from '@playwright/test'
import { decode, wordsOf } from './support/html'
import { ask, siteUrl } from './support/http'
import { LOCALES } from './support/pages'

const LONG = 'a'.repeat(10_000)
const SQL = "'; DROP TABLE events; --"
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

/** A query, and the value that the page has to name as left out. */
const BAD_VALUES = [
  { query: 'page=-1', named: '-1' },
  { query: 'page=abc', named: 'abc' },
  { query: 'page=1e99', named: '1e99' },
  { query: 'size=0', named: '0' },
  { query: 'size=101', named: '101' },
  { query: 'from=garbage', named: 'garbage' },
  { query: 'to=13%2F2024', named: '13/2024' },
  { query: 'from=2024&to=2020', named: '2020' },
  { query: 'country=XX', named: 'XX' },
  { query: '-country=XX', named: 'XX' },
  { query: 'kind=picnic', named: 'picnic' },
  { query: 'theme=dragons', named: 'dragons' },
  { query: 'role=spy', named: 'spy' },
  { query: 'actor=nobody', named: 'nobody' },
  { query: 'initiative=nothing', named: 'nothing' },
  { query: 'place=nowhere', named: 'nowhere' },
  { query: 'publisher=Nobody%27s+Gazette', named: "Nobody's Gazette" },
  { query: 'certain=perhaps', named: 'perhaps' },
  { query: 'sort=beauty', named: 'beauty' },
  { query: `country=${encodeURIComponent(SQL)}`, named: SQL },
  { query: `actor=${encodeURIComponent(MARKUP)}`, named: MARKUP.slice(0, 60) },
  { query: `q=${LONG}`, named: LONG.slice(0, 60) },
  { query: `actor=${LONG}`, named: LONG.slice(0, 60) },
  { query: 'country=ML&country=XX', named: 'XX' },
]

test.describe('the event list leaves out what it cannot read, and says so', () => {
  for (const { query, named } of BAD_VALUES) {
    test(`${query.slice(0, 60)}`, async () => {
      for (const locale of LOCALES) {
        const { status, text } = await ask(`${siteUrl()}/${locale}/events?${query}`)
        expect(status).toBe(200)
        expect(alertOf(text)).toContain(named)
      }
      const { status, headers, text } = await ask(`${siteUrl()}/api/v1/events?${query}`)
      expect(status).toBe(400)
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(JSON.parse(text)).toMatchObject({
        status: 400,
        title: expect.any(String),
        detail: expect.stringContaining(named.slice(0, 50)),
      })
    })
  }
})

test('lists of other records leave out what they cannot read, and say so', async () => {
  for (const [address, named] of [
    ['/fr/actors?page=-1', '-1'],
    ['/fr/actors?kind=dragon', 'dragon'],
    ['/fr/actors?country=XX', 'XX'],
    ['/fr/initiatives?theme=dragons', 'dragons'],
    ['/fr/initiatives?size=1000', '1000'],
    ['/fr/articles?page=0', '0'],
    ['/fr/articles?sort=beauty', 'beauty'],
    ['/fr/search?page=-1&q=Mali', '-1'],
    [`/fr/search?q=${LONG}`, LONG.slice(0, 60)],
  ] as const) {
    const { status, text } = await ask(siteUrl() + address)
    expect.soft(status, address.slice(0, 60)).toBe(200)
    expect.soft(alertOf(text), address.slice(0, 60)).toContain(named)
  }
})

test('a page beyond the last one says where the list ends', async () => {
  for (const section of ['events', 'actors', 'initiatives', 'articles', 'search']) {
    const { status, text } = await ask(`${siteUrl()}/fr/${section}?page=99999&q=Mali`)
    expect.soft(status, section).toBe(200)
    expect.soft(text, section).toMatch(/<a href="[^"]*">[^<]*page/i)
    expect.soft(wordsOf(text), section).toMatch(/page/i)
  }
})

test('keys that the site does not know change nothing', async () => {
  const known = await ask(`${siteUrl()}/fr/events?country=ML`)
  const unknown = await ask(`${siteUrl()}/fr/events?country=ML&utm_source=x&__proto__=1&constructor=2&q[]=3`)
  expect(unknown.status).toBe(200)
  expect(rowsOf(unknown.text)).toEqual(rowsOf(known.text))
  const { status } = await ask(`${siteUrl()}/api/v1/events?country=ML&utm_source=x&__proto__=1`)
  expect(status).toBe(200)
})

test('a key given twice widens where it may, and its last value counts where it may not', async () => {
  const twice = await ask(`${siteUrl()}/fr/events?sort=-date&sort=date&country=ML&country=ML`)
  const once = await ask(`${siteUrl()}/fr/events?sort=date&country=ML`)
  expect(twice.status).toBe(200)
  expect(rowsOf(twice.text)).toEqual(rowsOf(once.text))
})

for (const words of [
  '%00',
  'a%00b',
  '%FF%FE',
  '%27%20OR%201%3D1%20--',
  '%25%5F%5C',
  '%3A*%20%26%20!%20%7C%20(',
  '%F0%9F%90%AB',
]) {
  test(`searching for ${words} is an ordinary search`, async () => {
    for (const address of [
      `/fr/search?q=${words}`,
      `/en/events?q=${words}`,
      `/fr/actors?q=${words}`,
      `/fr/initiatives?q=${words}`,
      `/fr/articles?q=${words}`,
    ]) {
      const { status, text } = await ask(siteUrl() + address)
      expect.soft(status, address).toBe(200)
      expect.soft(text, address).toContain('<h1')
    }
    const { status } = await ask(`${siteUrl()}/api/v1/events?q=${words}`)
    expect([200, 400]).toContain(status)
    const suggestions = await ask(`${siteUrl()}/api/v1/suggest?q=${words}&locale=fr`)
    expect([200, 400]).toContain(suggestions.status)
  })
}

test('markup in a search is shown as the words it is', async ({ page }) => {
  for (const section of ['search', 'events', 'actors', 'initiatives', 'articles']) {
    await page.goto(`/fr/${section}?q=${encodeURIComponent(MARKUP)}`)
    await expect(page.getByRole('main').locator('img')).toHaveCount(0)
    await expect(page).not.toHaveTitle(/^[12]$/)
    await expect(
      page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox')).first(),
    ).toHaveValue(MARKUP)
    await expect(page.getByRole('main')).toContainText('<img src=x')
  }
})

test('a slug that never was answers 404 with a search box, in pages and in the API', async () => {
  const slugs = [
    'no-such-record',
    '%00',
    '%FF',
    '..%2f..%2fetc%2fpasswd',
    encodeURIComponent(SQL),
    '<script>',
    LONG,
    'IMCTC ',
  ]
  for (const section of ['events', 'actors', 'initiatives', 'articles', 'themes', 'countries']) {
    for (const slug of slugs) {
      const { status, text } = await ask(`${siteUrl()}/fr/${section}/${slug}`)
      expect.soft(status, `${section}/${slug.slice(0, 40)}`).toBe(404)
      expect.soft(text, `${section}/${slug.slice(0, 40)}`).toContain('role="search"')
    }
  }
  for (const slug of slugs.filter((one) => one !== '%FF')) {
    const { status, headers } = await ask(`${siteUrl()}/api/v1/events/${slug}`)
    expect.soft(status, slug.slice(0, 40)).toBe(404)
    expect.soft(headers.get('content-type'), slug.slice(0, 40)).toContain('application/problem+json')
  }
  // What is no UTF-8 is refused before the API sees it.
  expect((await ask(`${siteUrl()}/api/v1/events/%FF`)).status).toBe(400)
})

test('a language that the site does not speak answers 404', async () => {
  for (const address of ['/de', '/de/events', '/fr/fr/events', '/FR/events']) {
    const { status, text } = await ask(siteUrl() + address)
    expect.soft(status, address).toBe(404)
    expect.soft(text, address).toContain('Notice introuvable')
  }
})

/** The words of the message about values that were left out. */
function alertOf(html: string): string {
  const [, message = ''] = /<div[^>]*class="note error"[^>]*>(.*?)<\/div>/s.exec(html) ?? []
  return wordsOf(`<body>${message.replaceAll('&nbsp;', ' ')}</body>`)
}

/** The addresses of the events in a list, in order. */
function rowsOf(html: string): string[] {
  const rows = [...html.matchAll(/class="row-t"><a href="([^"]*)"/g)].map(([, href = '']) => decode(href))
  expect(rows.length).toBeGreaterThan(0)
  return rows
}
