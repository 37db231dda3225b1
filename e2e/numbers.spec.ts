import { expect, type Page, test } from '@playwright/test'
import { type Claim, claimsOf, facetClaims } from './support/claims'
import { drawQueries } from './support/combinations'
import { readDataset } from './support/dataset'
import { inParallel } from './support/http'
import { LOCALES, RECORDS } from './support/pages'
import { eventCounter } from './support/totals'

const AT_ONCE = 4
const COMBINATIONS = 32
const SEED = 20261121

const COUNTING_PAGES = [
  { path: '', least: 60 },
  { path: '/events', least: 1 },
  { path: '/events?country=ML', least: 1 },
  { path: '/events?theme=finance&from=2020&to=2024', least: 1 },
  { path: '/events?actor=imctc&role=organiser', least: 1 },
  { path: '/events?-country=ML&kind=workshop&certain=1&from=2021', least: 1 },
  { path: '/events?country=CF&theme=finance&kind=summit', least: 1 },
  { path: '/events?view=table&initiative=g5-sahel-cooperation', least: 1 },
  { path: '/countries', least: 30 },
  { path: '/countries/ml', least: 40 },
  { path: '/countries/ne', least: 40 },
  { path: '/countries/td', least: 30 },
  { path: '/countries/sa', least: 10 },
  { path: '/countries/fr', least: 10 },
  { path: '/actors', least: 10 },
  { path: '/actors?kind=un-entity&sort=-events', least: 5 },
  { path: `/actors/${RECORDS.actor}`, least: 10 },
  { path: '/actors/mali-armed-forces', least: 10 },
  { path: '/actors/unodc', least: 10 },
  { path: '/initiatives', least: 10 },
  { path: `/initiatives/${RECORDS.initiative}`, least: 1 },
  { path: '/initiatives/aes-alliance', least: 1 },
  { path: '/themes', least: 35 },
  { path: `/themes/${RECORDS.theme}`, least: 10 },
  { path: '/themes/finance', least: 10 },
  { path: `/events/${RECORDS.event}`, least: 1 },
  { path: '/articles', least: 0 },
  { path: '/about', least: 0 },
  { path: '/about/codebook', least: 0 },
  { path: '/about/coverage', least: 5 },
]

for (const locale of LOCALES) {
  test(`every number beside a link to events is the number of events behind it (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(5 * 60_000)
    const count = eventCounter()
    const checked: number[] = []
    for (const { path, least } of COUNTING_PAGES) {
      await page.goto(`/${locale}${path}`)
      const claims = await claimsOf(page)
      checked.push(claims.length)
      expect.soft(claims.length, `numbers on /${locale}${path}`).toBeGreaterThanOrEqual(least)
      expect.soft(await wrongOf(claims, count), `wrong numbers on /${locale}${path}`).toEqual([])
    }
    note(`${checked.reduce((sum, one) => sum + one)} numbers on ${checked.length} pages`)
  })
}

test('the number in the sentence above the events is the number of events of the API', async ({ page }) => {
  test.setTimeout(2 * 60_000)
  const count = eventCounter()
  for (const query of drawQueries(readDataset(), SEED + 1, 12)) {
    await page.goto(`/fr/events?${query}`)
    const total = await count(`/fr/events?${query}`)
    const words = total === 0 ? /^Aucun événement/ : total === 1 ? /^Un événement/ : grouped(total)
    await expect.soft(page.locator('.lede'), query).toHaveText(words)
  }
})

test(`beside every value of a filter stands what choosing it gives, under ${COMBINATIONS} combinations`, async ({
  page,
}) => {
  test.setTimeout(10 * 60_000)
  const count = eventCounter()
  const seen = { values: 0, keys: new Set<string>() }
  for (const query of drawQueries(readDataset(), SEED, COMBINATIONS)) {
    await page.goto(`/fr/events?${query}`)
    const claims = await facetClaims(page)
    expect
      .soft(
        claims.filter((claim) => !isThatValueAlone(claim, query)),
        query,
      )
      .toEqual([])
    expect.soft(await wrongOf(claims, count), query).toEqual([])
    seen.values += claims.length
    for (const { key } of claims) seen.keys.add(key)
  }
  expect([...seen.keys].toSorted()).toEqual(
    ['actor', 'country', 'initiative', 'kind', 'place', 'publisher', 'role', 'theme'].toSorted(),
  )
  expect(seen.values).toBeGreaterThan(COMBINATIONS * 20)
  note(`${seen.values} values of filters under ${COMBINATIONS} combinations`)
})

test('the number of records of a kind on the home page is the length of their list', async ({ page }) => {
  const data = readDataset()
  await page.goto('/fr')
  const tally = page.getByRole('main').locator('.tally')
  await expect(tally.getByRole('listitem').filter({ hasText: 'Événements' })).toContainText(
    `${data.events.size}`,
  )
  await expect(tally.getByRole('listitem').filter({ hasText: 'Acteurs' })).toContainText(
    `${data.actors.size}`,
  )
  await expect(tally.getByRole('listitem').filter({ hasText: 'Initiatives' })).toContainText(
    `${data.initiatives.size}`,
  )
  await expect(tally.getByRole('listitem').filter({ hasText: 'Articles' })).toContainText(
    grouped(data.articles.size),
  )
  await expectLede(page, '/fr/actors', grouped(data.actors.size))
  await expectLede(page, '/fr/initiatives', grouped(data.initiatives.size))
  await expectLede(page, '/fr/articles', grouped(data.articles.size))
})

/** Whether a number beside a value leads to the query at hand with that value in place of what its key chooses. */
function isThatValueAlone({ href, key, value }: { href: string; key: string; value: string }, query: string) {
  const expected = new URLSearchParams(query)
  expected.delete(key)
  expected.append(key, value)
  const linked = new URLSearchParams(href.split('?')[1])
  expected.sort()
  linked.sort()
  return expected.toString() === linked.toString()
}

async function expectLede(page: Page, address: string, words: RegExp) {
  await page.goto(address)
  await expect(page.locator('.lede').first()).toHaveText(words)
}

async function wrongOf(claims: Claim[], count: (href: string) => Promise<number>) {
  const checked = await inParallel(claims, AT_ONCE, async (claim) => ({
    ...claim,
    found: await count(claim.href),
  }))
  return checked.filter((claim) => claim.found !== claim.count)
}

/** A number as French writes it: « 1 285 », whichever space stands in it. */
function grouped(number: number) {
  return new RegExp(`(?<!\\d)${number.toLocaleString('en').replaceAll(',', '\\s')}(?!\\d)`)
}

function note(tally: string) {
  test.info().annotations.push({ type: 'numbers', description: tally })
  console.log(tally)
}
