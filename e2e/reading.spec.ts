import { expect, type Page, test } from '@playwright/test'
import { totalOf } from './support/totals'

const PHONE = { width: 390, height: 800 }
const WORKSHOP =
  'Des experts de l’AES échangent à Bamako sur le trafic de drogue et le financement du terrorisme'

/** From the home page to the workshops on terrorist financing that concern Mali since 2023, as on a phone. */
async function findWorkshops(page: Page) {
  await page.goto('/fr')
  await page.getByRole('main').getByRole('link', { name: 'financement du terrorisme au Mali' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Événements')
  await page.getByText('Filtrer', { exact: false }).first().click()
  const filters = page.getByRole('form', { name: 'Filtres' })
  await filters.getByText('Genre', { exact: true }).click()
  await filters.getByRole('checkbox', { name: 'Atelier' }).check()
  await filters.getByText('Période', { exact: true }).click()
  await filters.getByRole('textbox', { name: 'De' }).fill('2023')
  await filters.getByRole('button', { name: 'Appliquer' }).click()
  await expect(page).toHaveURL(/kind=workshop.*from=2023|from=2023.*kind=workshop/)
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('a researcher finds the workshops on terrorist financing in Mali since 2023, and who organised one', async ({
    page,
  }) => {
    await findWorkshops(page)
    await expect(page.locator('.lede')).toContainText(/3\s+événements/)
    await expect(page.getByRole('main').getByRole('link', { name: WORKSHOP })).toBeVisible()

    await page.getByRole('main').getByRole('link', { name: WORKSHOP }).click()
    await expect(page.getByRole('heading', { level: 1, name: WORKSHOP })).toBeVisible()
    const organisers = page
      .locator('.role')
      .filter({ has: page.getByRole('heading', { name: 'Organisateurs' }) })
    await expect(organisers.getByRole('link')).toHaveText([
      'Office central des stupéfiants du Mali',
      'Ministère de la Sécurité et de la Protection civile du Mali',
    ])
  })

  test('a researcher opens the mark beside a fact and reads which articles say so', async ({ page }) => {
    await page.goto('/fr/events/ocs-aes-drug-financing-workshop-bamako-2025')
    const date = page.locator('.fact').filter({ has: page.getByText('Date', { exact: true }) })
    await expect(date.getByRole('listitem')).toBeHidden()
    await date.locator('summary').click()
    await expect(date.getByRole('listitem').first()).toBeVisible()
    const source = date.getByRole('link', { name: /^source \d+$/ }).first()
    const number = (await source.textContent())?.replace(/\D/g, '')
    await source.click()
    await expect(page).toHaveURL(new RegExp(`#s${number}$`))
    await expect(page.locator(`#s${number}`).getByRole('link', { name: 'Notice' })).toBeInViewport()
  })

  test('the address of a search shows whoever gets it the same events', async ({ page, browser }) => {
    await findWorkshops(page)
    const titles = await page.locator('.row-t').allTextContents()
    expect(titles).toHaveLength(3)
    const other = await browser.newContext({ viewport: PHONE })
    const colleague = await other.newPage()
    await colleague.goto(page.url())
    await expect(colleague.locator('.row-t')).toHaveText(titles)
    await other.close()
  })
})

test('ticking a box on a wide screen applies the filter at once', async ({ page }) => {
  await page.goto('/fr/events')
  await page
    .getByRole('form', { name: 'Filtres' })
    .getByRole('checkbox', { name: 'Mali', exact: true })
    .check()
  await expect(page).toHaveURL(/[?&]country=ML/)
  await expect(page.locator('.lede')).toContainText('concernent le Mali')
})

test('changing the language keeps the page and the query', async ({ page }) => {
  await page.goto('/fr/events?country=ML&theme=finance&from=2023')
  const rows = await page.locator('.row-t').count()
  await page.getByRole('link', { name: 'EN', exact: true }).click()
  await expect(page).toHaveURL('/en/events?country=ML&theme=finance&from=2023')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Events')
  await expect(page.locator('.row-t')).toHaveCount(rows)
  await page.goto('/en/actors/imctc')
  await page.getByRole('link', { name: 'FR', exact: true }).click()
  await expect(page).toHaveURL('/fr/actors/imctc')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a chosen filter is named above the events and can be removed', async ({ page }) => {
  await page.goto('/fr/events?country=ML&theme=finance')
  const chosen = page.getByRole('list', { name: 'Filtres choisis' })
  await chosen.getByRole('link', { name: 'Retirer le filtre Pays : Mali' }).click()
  await expect(page).toHaveURL('/fr/events?theme=finance')
  await expect(chosen.getByRole('link', { name: /Pays/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Tout effacer' }).click()
  await expect(page).toHaveURL('/fr/events')
})

test('a chosen filter can be turned into its opposite', async ({ page }) => {
  await page.goto('/fr/events?country=ML&theme=finance')
  await page.getByRole('link', { name: 'Exclure plutôt Mali' }).click()
  await expect(page).toHaveURL(/[?&]-country=ML/)
  await expect(page.getByRole('link', { name: /Retirer le filtre Sauf pays/ })).toBeVisible()
})

test('events can be read from the oldest on', async ({ page }) => {
  await page.goto('/fr/events?theme=finance')
  const dates = async () =>
    page.locator('.row time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  const year = (date = '') => Number(date.slice(0, 4))
  const newest = await dates()
  await page.getByRole('link', { name: 'du plus ancien' }).click()
  await expect(page).toHaveURL('/fr/events?theme=finance&sort=date')
  const oldest = await dates()
  expect(year(oldest[0])).toBeLessThan(year(newest[0]))
  expect(oldest.map(year)).toEqual(oldest.map(year).toSorted((one, other) => one - other))
})

test('the table holds the same events in the same order as the list', async ({ page }) => {
  await page.goto('/fr/events?country=ML')
  const titles = await page.locator('.row-t').allTextContents()
  await page.getByRole('navigation', { name: 'Présentation' }).getByRole('link', { name: 'Tableau' }).click()
  await expect(page).toHaveURL('/fr/events?country=ML&view=table')
  await expect(page.getByRole('rowheader')).toHaveText(titles)
  await page.getByRole('columnheader', { name: 'Date' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader').first()).not.toHaveText(titles[0] ?? '')
})

test('page after page shows every event once', async ({ page }) => {
  const total = await totalOf('theme=finance')
  await page.goto('/fr/events?theme=finance')
  const seen: string[] = []
  const pages = Math.ceil(total / 20)
  for (let number = 1; number <= pages; number++) {
    await expect(page.locator('.pages').getByText(String(number), { exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    const links = page.locator('.row-t a')
    seen.push(
      ...(await links.evaluateAll((anchors) => anchors.map((link) => link.getAttribute('href') ?? ''))),
    )
    const next = page.getByRole('link', { name: 'Suivante' })
    if (number < pages) await next.click()
    else await expect(next).toHaveCount(0)
  }
  expect(pages).toBeGreaterThan(2)
  expect(new Set(seen).size).toBe(total)
  expect(seen).toHaveLength(total)
})

test('a search that finds nothing says which condition to drop and how many events that brings', async ({
  page,
}) => {
  const address = '/fr/events?country=TD&theme=finance&kind=judicial&from=2015'
  await page.goto(address)
  await expect(page.locator('.lede')).toContainText('Aucun événement')
  const ways = page.getByRole('main').locator('.index li')
  const offered = await ways.evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(item.querySelector('.n')?.textContent?.replace(/\D/g, '')),
    })),
  )
  expect(offered.length).toBeGreaterThan(0)
  for (const { href, count } of offered) {
    expect(await totalOf(href.split('?')[1] ?? '')).toBe(count)
  }
  await ways.first().getByRole('link').click()
  await expect(page.locator('.row-t')).toHaveCount(Math.min(20, offered[0]?.count ?? 0))
})

test('a word typed in the header finds records of every kind, acronyms in any language included', async ({
  page,
}) => {
  for (const [word, record] of [
    ['CIMCT', '/fr/actors/imctc'],
    ['IMCTC', '/fr/actors/imctc'],
    ['onudc', '/fr/actors/unodc'],
    ['g5 sahel', '/fr/initiatives/g5-sahel-cooperation'],
  ] as const) {
    await page.goto('/fr/actors')
    await page.getByRole('banner').getByLabel('Chercher dans la base').fill(word)
    await page.getByRole('banner').getByRole('button', { name: 'Chercher' }).click()
    await expect(page).toHaveURL(/\/fr\/search\?q=/)
    await expect(page.getByRole('main').locator(`a[href="${record}"]`).first()).toBeVisible()
  }
})

test('a word half typed in the header suggests records, which the keyboard can choose', async ({ page }) => {
  await page.goto('/fr/events')
  const field = page.getByRole('banner').getByRole('combobox', { name: 'Chercher dans la base' })
  await field.pressSequentially('cimc')
  const suggestions = page.getByRole('banner').getByRole('option')
  await expect(suggestions.first()).toBeVisible()
  await field.press('ArrowDown')
  await expect(suggestions.first()).toHaveAttribute('aria-selected', 'true')
  const href = (await suggestions.first().getAttribute('href')) ?? ''
  await field.press('Enter')
  await expect(page).toHaveURL(href)
})
