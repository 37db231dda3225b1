import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { makeAccount, type TestAccount } from '@/tests/accounts'
import { rowsOf, visit } from './support/desk'
import { copiedPage, type InventedReport, inventReport } from './support/invented-page'
import { Keyboard } from './support/keyboard'

// The server reads the whole base the first time, while other tests ask it too.
const ANSWERED = { timeout: 30_000 }

let editor: TestAccount
test.beforeEach(async () => {
  editor = await makeAccount('editor')
})

test('from a page as it was copied to a submitted draft with its quotes, reviewed by keyboard alone', async ({
  browser,
}) => {
  const report = inventReport()
  const page = await visit(browser, { as: editor })
  const keys = new Keyboard(page)
  const card = (field: string) => page.locator(`.prop[aria-label^="${field}"]`).first()

  await page.goto('/fr/admin/extraction')
  await expect(page.getByLabel('Texte de la page')).toBeFocused()
  await keys.paste(copiedPage(report))
  await keys.press('Control+Enter')
  await expect(page.getByText('Touches d’une lettre')).toBeVisible(ANSWERED)
  await expect(page.locator('.lede')).toContainText('Rien n’est publié avant votre accord.')
  await expect(page.locator('.art > p').filter({ hasText: 'Abonnez-vous' })).toHaveCount(0)
  await expect(page.locator('.art del').filter({ hasText: 'Abonnez-vous' })).toHaveCount(1)
  await expect(page.locator('.art')).toContainText('conserver la trace de chaque main')

  await keys.press('j')
  // Reports that other tests drafted may be on file.
  if ((await page.locator('#p-same').count()) > 0) await keys.press('r')
  await expect(card('Genre')).toBeFocused()
  await keys.press('a')
  await expect(card('Date')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Formation, accepté' })).toBeAttached()
  await keys.press('q')
  await expect(page.locator('.art mark:focus')).toContainText(report.dates)
  await keys.press('q')
  await keys.press('c')
  await expect(page.locator('[name="p.date.fix.date"]')).toBeFocused()
  await keys.type(report.firstDay)
  await keys.press('Enter')
  await expect(card('Date')).toBeFocused()
  await keys.press('j')
  await expect(card('Lieu')).toBeFocused()
  await keys.press('r')
  await keys.press('k')
  await expect(card('Lieu').getByLabel('Écarter')).toBeChecked()
  await keys.press('u')
  await expect(card('Lieu').getByLabel('Accepter')).toBeChecked()
  await keys.press('f')
  await expect(page.getByRole('button', { name: 'Créer le brouillon' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByText('Brouillon tiré de l’article')).toBeFocused(ANSWERED)
  console.log(`From the pasted page to the draft: ${keys.steps} steps by keyboard.`)
  expect(keys.steps).toBeLessThanOrEqual(18)
  const unseen = page.locator('.note').filter({ hasText: 'que les lecteurs ne voient pas encore' })
  await expect(unseen.getByRole('link', { name: report.title })).toBeVisible()

  expect(await contentOf(eventIn(page))).toMatchObject({
    kind: 'training',
    date: report.firstEdtf,
    place: { id: 'bamako-ml' },
    participants: expect.arrayContaining([
      expect.objectContaining({
        actor: 'unodc',
        role: 'organiser',
        citations: [expect.objectContaining({ exact: expect.stringContaining('drogue') })],
      }),
    ]),
    citations: expect.arrayContaining([
      expect.objectContaining({ field: 'date', exact: expect.stringContaining(report.dates) }),
    ]),
  })
  expect(await page.locator('.art mark').count()).toBeGreaterThan(3)
  for (const language of ['fr', 'en'])
    await page
      .locator(`[name="summary.${language}"]`)
      .fill('Des greffiers apprennent à conserver un téléphone.')
  await page.getByRole('button', { name: 'Enregistrer et envoyer en relecture' }).last().click()
  await expect(page.getByText('envoyée en relecture.')).toBeVisible(ANSWERED)
  await page.context().close()
})

test('the same without script: a line is taken back, a correction refused and mended, the draft made', async ({
  browser,
}) => {
  const report = inventReport()
  const page = await visit(browser, { as: editor, script: false })
  await page.goto('/fr/admin/extraction')
  await page.getByLabel('Texte de la page').fill(copiedPage(report))
  await page.getByRole('button', { name: 'Lire l’article' }).click()
  await expect(page.getByRole('heading', { name: 'Ce que l’article semble dire' })).toBeVisible(ANSWERED)

  const pointer = page.getByRole('button', { name: /^Rétablir la ligne « À lire aussi/ })
  await page.locator('details', { has: pointer }).locator('summary').last().click()
  await pointer.click()
  await expect(page.getByRole('button', { name: /^Ôter la ligne « À lire aussi/ })).toBeAttached(ANSWERED)
  await page.getByRole('button', { name: 'proposé', exact: true }).click()
  await expect(page.locator('.prop > .choice [value="reject"]:checked')).toHaveCount(0)

  await page.locator('#p-date').getByLabel('Corriger').check()
  await page.locator('[name="p.date.fix.date"]').fill('un de ces jours')
  const draft = page.getByRole('button', { name: 'Créer le brouillon' })
  await draft.click()
  await expect(page.getByText('« un de ces jours » n’est pas une date').first()).toBeVisible(ANSWERED)
  await page.locator('[name="p.date.fix.date"]').fill(report.firstDay)
  await draft.click()
  await expect(page.getByText('Brouillon tiré de l’article')).toBeVisible(ANSWERED)
  expect(await contentOf(eventIn(page))).toMatchObject({ date: report.firstEdtf })
  await page.context().close()
})

test('an article that is on file is added to the sources of its event, first of all choices', async ({
  browser,
}) => {
  const report = inventReport()
  const first = await takeIn(browser, report)
  await first.getByRole('button', { name: 'Créer le brouillon' }).click()
  await expect(first.getByText('Brouillon tiré de l’article')).toBeVisible(ANSWERED)
  const event = eventIn(first)
  await first.context().close()

  const again = await takeIn(browser, { ...report, lead: `Selon des témoins, ${report.lead}` })
  const note = again.getByRole('region', { name: 'Peut-être déjà dans la base' })
  await expect(note.getByLabel('C’est le même').first()).toBeChecked()
  await expect(note).toContainText('mêmes dates')
  await again.keyboard.press('j')
  await expect(again.getByRole('group', { name: 'L’événement' })).toBeFocused()
  await again.keyboard.press('r')
  await expect(again.getByRole('button', { name: 'Créer le brouillon' })).toBeVisible()
  await again.keyboard.press('k')
  await again.keyboard.press('a')
  await again.getByRole('button', { name: 'Ajouter aux sources' }).click()
  await expect(again.getByText('Brouillon tiré de l’article')).toBeVisible(ANSWERED)
  expect(eventIn(again)).toBe(event)
  await again.context().close()
})

for (const script of [true, false]) {
  test(`a village and a body that the base lacks become drafts, another turns out to be known${script ? '' : ' (without script)'}`, async ({
    browser,
  }) => {
    const report = inventReport()
    const village = report.mark.replace('Zelmo', 'Tinaz')
    const body = `Observatoire des Marchés de ${report.mark} (OMZ)`
    const page = await visit(browser, { as: editor, script, width: script ? 1280 : 360 })
    await page.goto('/fr/admin/extraction')
    await page.getByLabel('Texte de la page').fill(reportFrom(report, village, body))
    await page.getByRole('button', { name: 'Lire l’article' }).click()
    await expect(page.getByRole('heading', { name: 'Ce que l’article semble dire' })).toBeVisible(ANSWERED)

    const place = page.locator('#p-place')
    await place.getByLabel('Corriger').check()
    await place.getByLabel('Lieu de la base').fill('')
    await place.getByLabel('Lieu inconnu de la base').fill(village)
    await place.getByRole(script ? 'combobox' : 'textbox', { name: 'Pays' }).fill('Mali')
    const unknown = (name: string) => page.locator('.prop[aria-label^="Acteur inconnu"]', { hasText: name })
    await unknown(body).getByLabel('Accepter').check()
    await expect(unknown(body)).toContainText('il devient un brouillon d’acteur')
    const governor = unknown('Zelmo Ag Imaginaire')
    await governor.getByLabel('Corriger').check()
    const known = governor.getByLabel('Acteur de la base')
    await known.fill('personne que la base connaisse')
    const draft = page.getByRole('button', { name: 'Créer le brouillon' })
    await draft.click()
    await expect(
      page.getByText('Aucune notice ne porte le nom « personne que la base connaisse »').first(),
    ).toBeVisible(ANSWERED)
    await expect(place.getByLabel('Lieu inconnu de la base')).toHaveValue(village)
    await known.fill('ONUDC')
    await draft.click()
    await expect(page.getByText('Brouillon tiré de l’article')).toBeVisible(ANSWERED)

    const event = await contentOf(eventIn(page))
    const [made] = await rowsOf(
      `select record_id as id, snapshot, status from revisions join records on type = record_type and id = record_id
       where record_type = 'place' and snapshot->'name'->>'fr' = $1`,
      village,
    )
    expect(made).toMatchObject({ status: 'draft', snapshot: { name: { fr: village }, country: 'ML' } })
    expect(event).toMatchObject({
      place: { id: made?.id },
      title: { fr: expect.stringContaining(`à ${village}`) },
      participants: expect.arrayContaining([
        expect.objectContaining({
          actor: 'unodc',
          role: 'speaker',
          citations: [expect.objectContaining({ exact: expect.stringContaining('Zelmo Ag Imaginaire') })],
        }),
      ]),
    })
    const [actor] = await rowsOf(
      `select record_id as id from revisions where record_type = 'actor' and snapshot->'name'->>'fr' = $1`,
      body,
    )
    expect(event).toMatchObject({
      participants: expect.arrayContaining([expect.objectContaining({ actor: actor?.id })]),
    })
    await page.context().close()
  })
}

for (const [address, words] of [
  ['http://127.0.0.1:5432/', 'réseau privé'],
  ['pas une adresse', 'n’est pas l’adresse d’une page publique'],
] as const) {
  test(`the address ${address} is refused with what to do instead, and stays as it was typed`, async ({
    browser,
  }) => {
    const page = await visit(browser, { as: editor })
    await page.goto('/fr/admin/extraction')
    await page.getByLabel('Adresse de la page').fill(address)
    await page.getByRole('button', { name: 'Lire l’article' }).click()
    await expect(page.locator('.field.bad')).toContainText(words, ANSWERED)
    await expect(page.getByLabel('Adresse de la page')).toHaveValue(address)
    await expect(page.getByLabel('Adresse de la page')).toBeFocused()
    await page.context().close()
  })
}

test('a line taken back has the focus, choices are kept, and single keys can be switched off', async ({
  browser,
}) => {
  const page = await takeIn(browser, inventReport())
  await page.locator('#p-date').getByLabel('Écarter').check()
  const pointer = page.getByRole('button', { name: /^Rétablir la ligne « À lire aussi/ })
  await page.locator('details', { has: pointer }).locator('summary').last().click()
  await pointer.click()
  await expect(page.locator('.art p:focus')).toContainText('À lire aussi', ANSWERED)
  await expect(page.locator('#p-date').getByLabel('Écarter')).toBeChecked()
  await page.locator('#p-place').getByLabel('Écarter').check()
  await expect(page.getByText('Choix gardés')).toBeVisible(ANSWERED)
  await page.getByLabel('Touches d’une lettre').uncheck()
  await page.reload()
  await expect(page.getByLabel('Touches d’une lettre')).not.toBeChecked()
  await expect(page.locator('#p-place').getByLabel('Écarter')).toBeChecked()
  await page.locator('#p-place').focus()
  await page.keyboard.press('a')
  await expect(page.locator('#p-place')).toBeFocused()
  await expect(page.locator('#p-place').getByLabel('Écarter')).toBeChecked()
  await page.context().close()
})

test('the review has no barrier and no sideways scrolling, folded and unfolded', async ({ browser }) => {
  const page = await takeIn(browser, inventReport())
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    for (const radio of await page.locator('.prop [value="correct"]').all()) await radio.check()
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await page.context().close()
})

/** The review of a page that was pasted, once its script runs. */
async function takeIn(browser: Browser, report: InventedReport): Promise<Page> {
  const page = await visit(browser, { as: editor })
  await page.goto('/fr/admin/extraction')
  await page.getByLabel('Texte de la page').fill(copiedPage(report))
  await page.getByRole('button', { name: 'Lire l’article' }).click()
  await expect(page.getByText('Touches d’une lettre')).toBeVisible(ANSWERED)
  return page
}

/** A report of what never took place, from a village that no base has. */
const reportFrom = (
  { dates, published }: InventedReport,
  village: string,
  body: string,
) => `${village} : les chefs de village se forment
Publié le ${published}

Le village de ${village}, dans la région de Ménaka au Mali, a abrité ${dates} un atelier de formation sur la prévention de l’extrémisme violent. La rencontre a été organisée par l’${body}.

« Sans les chefs de village, rien ne tient », a rappelé à l’ouverture Zelmo Ag Imaginaire, gouverneur de la région de Ménaka. Ils ont travaillé sur des cas tirés de leur quotidien.
`

const eventIn = (page: Page) => /\/events\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? ''

/** The newest version of an event, as it is kept. */
async function contentOf(id: string): Promise<unknown> {
  const query = `select snapshot from revisions where record_type = 'event' and record_id = $1 order by number desc limit 1`
  return (await rowsOf(query, id))[0]?.snapshot
}
