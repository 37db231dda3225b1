import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { type ModelServer, startModel } from '@/tests/model-server'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { rowsOf } from './support/desk'
import { copiedPage, inventReport } from './support/invented-page'

// The server reads the whole base the first time.
const ANSWERED = { timeout: 30_000 }

// A site of its own: no other one has a model.
let site: OwnSite
let model: ModelServer
let editor: TestAccount
let others: string | undefined

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  model = await startModel('down')
  site = await startOwnSite({ MODEL_URL: model.url, MODEL_KEY: 'secret', MODEL_NAME: 'small' })
  others = process.env.DATABASE_URL
  process.env.DATABASE_URL = site.databaseUrl
  editor = await makeAccount('editor')
})
test.afterAll(async () => {
  process.env.DATABASE_URL = others
  model.stop()
  await site.stop()
})

/** What a model says of an invented page: what stands there, and what does not. */
const SAID = {
  content: JSON.stringify({
    proposals: [
      { field: 'outcomes', value: { fr: 'guide commun' }, quote: 'un guide commun' },
      {
        field: 'place',
        value: { id: null, name: 'Bamako-Coura', country: 'ML' },
        quote: 'la capitale malienne',
      },
      {
        field: 'participants',
        value: { actor: 'unodc', role: 'facilitator' },
        quote: 'animée par l’ONUDC à Niamey',
      },
      {
        field: 'newActors',
        value: { name: 'Barreau du Sahel', kind: 'judicial', role: 'partner', country: null },
        quote: 'les greffiers',
      },
    ],
  }),
}

for (const script of [true, false]) {
  test(`what a model adds is shown as its own and never chosen beforehand; what has no words is not shown${script ? '' : ' (without script)'}`, async ({
    browser,
  }) => {
    model.say(SAID)
    const page = await give(browser, script)
    const cards = page.locator('.prop', { hasText: 'second avis du modèle' })
    await expect(cards).toHaveCount(1)
    await expect(cards).toContainText('un guide commun')
    await expect(cards.getByLabel('Écarter')).toBeChecked()
    for (const words of ['Bamako-Coura', 'Facilitateur', 'Barreau du Sahel'])
      await expect(page.locator('.prop :is(.val, .other)', { hasText: words })).toHaveCount(0)
    if (script) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    }
    await cards.getByLabel('Accepter').check()
    // A report that another test drafted may be much like this one.
    const isAnother = page.locator('[name="same.event"][value=""]')
    if ((await isAnother.count()) > 0) await isAnother.check()
    await page.getByRole('button', { name: 'Créer le brouillon' }).click()
    await expect(page.getByText('Brouillon tiré de l’article')).toBeVisible(ANSWERED)
    const [revision] = await rowsOf(
      `select snapshot from revisions where record_type = 'event' and record_id = $1`,
      /\/events\/([a-z0-9-]+)/.exec(page.url())?.[1],
    )
    expect(revision?.snapshot).toMatchObject({
      outcomes: [{ fr: 'guide commun' }],
      citations: expect.arrayContaining([
        expect.objectContaining({ field: 'outcomes', exact: 'un guide commun' }),
      ]),
    })
    await page.context().close()
  })
}

for (const [what, saying, words] of [
  ['is down', 'down', 'Le modèle n’a pas répondu'],
  ['fails', { status: 500 }, 'Le modèle n’a pas répondu'],
  ['talks nonsense', { content: 'Désolé.' }, 'La réponse du modèle n’a pu être lue'],
] as const) {
  test(`a model that ${what} costs nothing but its opinion, which comes when the page is given again`, async ({
    browser,
  }) => {
    const text = copiedPage(inventReport())
    model.say(saying)
    const page = await give(browser, false, text)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.locator('#p-date').getByLabel('Accepter')).toBeChecked()
    const { pathname } = new URL(page.url())
    model.say(SAID)
    await page.goto(`${site.url}/fr/admin/extraction`)
    await send(page, text)
    await expect(page.locator('.prop', { hasText: 'second avis du modèle' })).toHaveCount(1)
    expect(new URL(page.url()).pathname).toBe(pathname)
    await page.context().close()
  })
}

test('an article is on the list while its model is still thinking', async ({ browser }) => {
  const report = inventReport()
  model.say('silent')
  const page = await open(browser, false)
  await page.getByLabel('Texte de la page').fill(copiedPage(report))
  await expect(page.getByText('le texte lui est envoyé')).toBeVisible()
  await page.getByRole('button', { name: 'Lire l’article' }).click({ noWaitAfter: true })
  const list = await open(browser, false)
  await expect(async () => {
    await list.reload()
    await expect(list.getByRole('link', { name: report.mark })).toBeVisible({ timeout: 1_000 })
  }).toPass(ANSWERED)
  await list.getByRole('link', { name: report.mark }).click()
  await expect(list.locator('#p-date').getByLabel('Accepter')).toBeChecked()
  await Promise.all([page.context().close(), list.context().close()])
})

async function open(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const storageState = storageStateOf(editor, site.url)
  const context = await browser.newContext({ javaScriptEnabled, storageState })
  const page = await context.newPage()
  await page.goto(`${site.url}/fr/admin/extraction`)
  return page
}

/** The review of a page that was pasted. */
async function give(browser: Browser, script: boolean, text = copiedPage(inventReport())): Promise<Page> {
  const page = await open(browser, script)
  await send(page, text)
  if (script) await expect(page.getByText('Touches d’une lettre')).toBeVisible(ANSWERED)
  return page
}

async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('Texte de la page').fill(text)
  await page.getByRole('button', { name: 'Lire l’article' }).click()
  await expect(page.getByRole('heading', { name: 'Ce que l’article semble dire' })).toBeVisible(ANSWERED)
}
