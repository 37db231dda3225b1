import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { siteUrl } from './support/http'
import { makeArticle } from './support/invented-article'
import { Keyboard } from './support/keyboard'

const TITLE = 'Trente greffiers imaginaires se forment à Bamako à la preuve numérique'
const ENGLISH = 'Thirty imaginary registrars train in Bamako in digital evidence'

// The server hashes a password, or saves, while other tests ask it too.
const ANSWERED = { timeout: 20_000 }

// One for each test: what somebody typed and did not save would come back in the next.
let editor: TestAccount
test.beforeEach(async () => {
  editor = await makeAccount('editor')
})

test('from sign-in to a submitted event with four quotes, by keyboard alone', async ({ page }) => {
  const title = `Bamako forme des greffiers imaginaires ${Date.now()}`
  const article = await makeArticle(title)
  const keys = new Keyboard(page)
  const form = page.locator('form').filter({ has: page.getByLabel('Motif de la modification') })
  const field = (name: string) => form.locator(`[name="${name}"]`)
  const adder = (list: string) => page.locator(`[id="f-${list}-exact"]`)
  const quote = async (list: string, words: string) => {
    const summary = page
      .locator('.addq', { has: adder(list) })
      .locator('summary')
      .first()
    await keys.tabTo(summary)
    await keys.press('Enter')
    await expect(adder(list)).toBeFocused()
    await keys.type(words)
    await keys.press('Enter')
    await expect(summary).toBeFocused()
  }

  await page.goto('/fr/admin/events/new')
  await keys.tabTo(page.getByLabel('Adresse électronique'))
  await keys.type(editor.email)
  await keys.tabTo(page.getByLabel('Mot de passe', { exact: true }))
  await keys.type(editor.password)
  await keys.press('Enter')

  await expect(field('opening.text')).toBeFocused(ANSWERED)
  await keys.type(title)
  await keys.press('Enter')
  await expect(page.getByText('Ceci est un texte d’essai')).toBeVisible(ANSWERED)

  await keys.tabTo(field('title.fr'))
  await keys.type(TITLE)
  await keys.tabTo(field('title.en'))
  await keys.type(ENGLISH)
  await keys.tabTo(field('summary.fr'))
  await keys.type('L’atelier apprend aux greffiers à conserver un téléphone saisi.')
  await keys.tabTo(field('summary.en'))
  await keys.type('The workshop teaches registrars how to keep a seized phone.')
  await keys.tabTo(field('kind'))
  await keys.type('Formation')
  await keys.tabTo(field('date'))
  await keys.type('du 12 au 14 mai 2031')
  await quote('adding-date', 'du 12 au 14 mai 2031')
  await keys.tabTo(field('place.record.text'))
  await keys.type('Bamako')
  await quote('adding-place', 'Bamako : trente')
  await keys.tabTo(field('format').first())
  await keys.press('Space')
  await keys.tabTo(page.getByRole('button', { name: 'Ajouter un participant' }))
  await keys.press('Enter')
  await expect(field('participants[0].actor.text')).toBeFocused()
  await keys.type('ONUDC')
  await keys.tabTo(field('participants[0].role'))
  await keys.type('Organisateur')
  await quote('participants-0-adding', "organisée par l'Office des Nations unies")
  await keys.tabTo(page.getByRole('button', { name: 'Ajouter un participant' }))
  await keys.press('Enter')
  await expect(field('participants[1].actor.text')).toBeFocused()
  await keys.type('PJS')
  await keys.tabTo(field('participants[1].role'))
  await keys.type('Participant')
  await quote('participants-1-adding', 'greffiers du Pôle judiciaire')
  await keys.tabTo(field('themes').first(), 20)
  await keys.type('preuves')
  await keys.press('Space')
  await keys.tabTo(page.getByRole('button', { name: 'Enregistrer et envoyer en relecture' }))
  await keys.press('Enter')

  await expect(page.getByText('envoyée en relecture.')).toBeVisible(ANSWERED)
  await expect(page.locator('.art mark')).toHaveCount(4)
  console.log(`From sign-in to a submitted event: ${keys.steps} steps by keyboard.`)
  expect(keys.steps).toBeLessThanOrEqual(100)

  const event = /\/events\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? ''
  expect(await contentOf(event)).toMatchObject({
    date: '2031-05-12/2031-05-14',
    place: { id: 'bamako-ml' },
    countries: [{ code: 'ML', role: 'host' }],
    themes: ['battlefield-evidence'],
    participants: [
      {
        actor: 'unodc',
        role: 'organiser',
        citations: [{ article, exact: 'organisée par l’Office des Nations unies' }],
      },
      {
        actor: 'mali-pjs',
        role: 'participant',
        citations: [{ article, exact: 'greffiers du Pôle judiciaire' }],
      },
    ],
    citations: [
      {
        field: 'date',
        article,
        stance: 'supports',
        exact: 'du 12 au 14 mai 2031',
        prefix: expect.stringContaining('abrite'),
      },
      { field: 'place', article, exact: 'Bamako : trente', start: 0 },
    ],
  })
})

test('words selected in the article are attached to the fact that one chooses', async ({ browser }) => {
  const article = await makeArticle(`Greffiers choisis à la souris ${Date.now()}`)
  const page = await openBeside(browser, article)
  await page.getByText('une quarantaine de personnes').evaluate((element) => {
    const text = element.firstChild
    const from = text?.textContent?.indexOf('une quarantaine') ?? 0
    if (text) document.getSelection()?.setBaseAndExtent(text, from, text, from + 'une quarantaine'.length)
  })
  await page.locator('.art').dispatchEvent('mouseup')
  await page.getByRole('listbox', { name: 'Relier à…' }).selectOption('Personnes présentes')
  await page.getByRole('button', { name: 'Relier', exact: true }).last().press('Enter')
  await expect(page.locator('.art mark')).toContainText('une quarantaine')
  await page.getByRole('link', { name: 'Extrait 1, aller au champ' }).click()
  await expect(page.locator('#f-citations-attendance-0')).toContainText('une quarantaine')
  await page.getByRole('button', { name: 'Retirer l’extrait 1' }).click()
  await expect(page.locator('.art mark')).toHaveCount(0)
  await page.context().close()
})

test('a participation that is moved takes its quotes along; a source that says otherwise is shown as such', async ({
  browser,
}) => {
  const article = await makeArticle(`Greffiers qui changent de place ${Date.now()}`)
  const page = await openBeside(browser, article)
  const attach = async (id: string, words: string) => {
    const field = page.locator(`[id="${id}"]`)
    if (!(await field.isVisible()))
      await page.locator('.addq', { has: field }).locator('summary').first().click()
    await field.fill(words)
    await field.press('Enter')
  }
  for (const [place, actor] of ['ONUDC', 'PJS'].entries()) {
    await page.getByRole('button', { name: 'Ajouter un participant' }).click()
    await page.locator(`[name="participants[${place}].actor.text"]`).fill(actor)
  }
  await attach('f-participants-0-adding-exact', 'l’Office des Nations unies')
  await expect(page.locator('#f-participants-0-citations-0')).toContainText('l’Office des Nations unies')
  await page.getByRole('button', { name: 'Descendre la ligne 1 (Participants)' }).click()
  await expect(page.locator('[name="participants[1].actor.text"]')).toHaveValue('ONUDC')
  await expect(page.locator('#f-participants-1-citations-0')).toContainText('l’Office des Nations unies')
  await expect(page.locator('#f-participants-0-citations-0')).toHaveCount(0)
  await attach('f-participants-0-adding-exact', 'greffiers du Pôle judiciaire')
  await expect(page.locator('#f-participants-0-citations-0')).toContainText('Pôle judiciaire')

  const attendance = page.locator('#f-attendance')
  await attendance.locator('.addq > summary').click()
  await attendance.locator('.addq .more > summary').click()
  await attendance.getByLabel('Ce qu’elle dit à la place, dans ses mots').fill('environ 40')
  await attach('f-adding-attendance-exact', 'une quarantaine de personnes')
  await expect(attendance.locator('legend')).toContainText('1 source, qui diffère')
  await expect(attendance.locator('.quotes')).toContainText('environ 40')

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.locator('.addq, .more').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await page.context().close()
})

test('an event is entered without script, its quotes pasted', async ({ browser }) => {
  const title = `Greffiers sans script ${Date.now()}`
  const article = await makeArticle(title)
  const page = await browser.newPage({
    baseURL: siteUrl(),
    storageState: storageStateOf(editor, siteUrl()),
    javaScriptEnabled: false,
  })
  const field = (name: string) => page.locator(`[name="${name}"]`)
  const paste = async (list: string, name: string, words: string) => {
    const details = page.locator('.addq', { has: page.locator(`[id="f-${list}-exact"]`) })
    if (!(await field(`${name}.exact`).isVisible())) await details.locator('summary').first().click()
    await field(`${name}.exact`).fill(words)
    await details.getByRole('button', { name: 'Relier', exact: true }).click()
  }
  await page.goto('/fr/admin/events/new')
  await field('opening.text').fill(title)
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await expect(page.locator('.art')).toContainText('Ceci est un texte d’essai')
  await field('title.fr').fill(TITLE)
  await field('title.en').fill(ENGLISH)
  await field('date').fill('mai 2031')
  await paste('adding-date', 'adding.date', 'en juin 2031')
  await expect(page.getByText('Ces mots ne se trouvent pas dans l’article.').first()).toBeVisible()
  await expect(field('adding.date.exact')).toHaveValue('en juin 2031')
  await paste('adding-date', 'adding.date', 'DU 12 AU\n14 mai 2031')
  await expect(page.locator('.art mark')).toHaveText(/du 12 au 14 mai 2031/)
  await expect(field('title.fr')).toHaveValue(TITLE)
  await page.getByRole('button', { name: 'Ajouter un participant' }).click()
  await field('participants[0].actor.text').fill('ONUDC')
  await field('participants[0].role').selectOption('organiser')
  await paste('participants-0-adding', 'participants[0].adding', 'l’Office des Nations unies')
  await expect(page.locator('.art mark')).toHaveCount(2)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click()
  await expect(page.getByText('Version 1 enregistrée.')).toBeVisible()
  const event = /\/events\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? ''
  expect(await contentOf(event)).toMatchObject({
    date: '2031-05',
    citations: [{ field: 'date', article, exact: 'du 12 au 14 mai 2031' }],
    participants: [{ actor: 'unodc', citations: [{ article, exact: 'l’Office des Nations unies' }] }],
  })
  await page.context().close()
})

/** The form of a new event with an article beside it, once its script runs: the finder is script's. */
async function openBeside(browser: Browser, article: string) {
  const context = await browser.newContext({
    baseURL: siteUrl(),
    storageState: storageStateOf(editor, siteUrl()),
  })
  const page = await context.newPage()
  await page.goto(`/fr/admin/events/new?article=${article}`)
  await expect(page.getByLabel('Chercher dans l’article')).toBeVisible()
  return page
}

/** The newest version of an event, as it is kept. */
async function contentOf(id: string): Promise<unknown> {
  return withClient(process.env.DATABASE_URL ?? '', async (client) => {
    const { rows } = await client.query<{ snapshot: unknown }>(
      `select snapshot from revisions where record_type = 'event' and record_id = $1 order by number desc limit 1`,
      [id],
    )
    return rows[0]?.snapshot
  })
}
