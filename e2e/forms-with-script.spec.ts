import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { makeAccount } from '@/tests/accounts'
import { endSessionOf, open, recordsOf, save, unique, visit } from './support/desk'

test('a picker suggests while one types, and is used by keyboard alone', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await open(page, '/fr/admin/actors/new')
  const parent = page.getByRole('combobox', { name: 'Fait partie de' })
  await parent.fill('onudc')
  await expect(parent).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await parent.getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(parent).toHaveValue('Office des Nations unies contre la drogue et le crime')
  await expect(parent).toHaveAttribute('aria-expanded', 'false')
  await expect(page).toHaveURL('/fr/admin/actors/new')
  await parent.fill('onu')
  await expect(parent).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(parent).toHaveAttribute('aria-expanded', 'false')
  await expect(parent).toHaveValue('onu')
})

test('rows of a list are added, moved and removed by keyboard; focus and what was typed go with them', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await open(page, '/fr/admin/initiatives/new')
  const members = page.getByRole('group', { name: 'Membres', exact: true })
  const country = (row: number) => members.getByRole('combobox', { name: 'Pays' }).nth(row)
  const press = async (name: string) => {
    await members.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Ajouter un membre')
  await expect(country(0)).toBeFocused()
  await page.keyboard.type('Mali')
  await press('Ajouter un membre')
  await expect(country(1)).toBeFocused()
  await page.keyboard.type('Tchad')
  await press('Monter la ligne 2')
  await expect(country(0)).toHaveValue('Tchad')
  await expect(country(1)).toHaveValue('Mali')
  await expect(members.getByRole('status').last()).toHaveText('Ligne montée, 1 sur 2')
  await expect(members.getByRole('button', { name: 'Descendre la ligne 1' })).toBeFocused()
  await press('Retirer la ligne 1')
  await expect(country(0)).toHaveValue('Mali')
  await expect(members.getByRole('combobox', { name: 'Pays' })).toHaveCount(1)
  await expect(members.getByRole('button', { name: 'Retirer la ligne 1' })).toBeFocused()
})

test('a date is said back in words while it is typed', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await open(page, '/en/admin/initiatives/new')
  await page.getByLabel('Duration').fill('from 2014 to 2023')
  await expect(page.locator('#f-active-said')).toHaveText('Reads “2014 to 2023”, written 2014/2023')
  await page.getByLabel('Duration').fill('soon')
  await expect(page.locator('#f-active-said')).toHaveText('Not yet a date that the base can read')
})

test('what is typed is kept while typing, and is there again after a reload', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  const name = unique('Observatoire')
  await open(page, '/fr/admin/actors/new')
  const field = page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()
  await field.fill(name)
  await expect(page.getByText(/^Brouillon gardé à \d\d h \d\d$/)).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue(name)
  await expect(page.locator('.note')).toContainText(/Votre saisie de \d\d h \d\d est reprise\./)
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  await page.goto('/fr/admin/actors/new')
  await expect(field).toHaveValue('')
})

test('nothing can be typed that a save on its way would leave behind; what became of it has the focus', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  const name = unique('Observatoire')
  await open(page, '/fr/admin/actors/new')
  const field = page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()
  await field.fill(name)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/admin/actors/new', async (route) => {
    if (route.request().method() === 'POST') await released
    await route.continue()
  })
  await save(page)
  await expect(page.getByText('Enregistrement…')).toBeVisible()
  await field.focus()
  await page.keyboard.type('Après coup')
  await expect(field).toHaveValue(name)
  release()
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  await expect(page.locator('.note.ok')).toBeFocused()
  await expect(field).toHaveValue(name)
})

test('without a connection what is typed stays in this browser, and nothing is said to be saved', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  const name = unique('Secrétariat')
  await open(page, '/fr/admin/actors/new')
  const field = page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()
  await page.route('**/api/desk/**', (route) => route.abort())
  await field.fill(name)
  await save(page)
  await expect(page.getByText(/Sans connexion\s: gardé dans ce navigateur à/)).toBeVisible()
  expect(await recordsOf(name)).toEqual([])
  await page.reload()
  await expect(field).toHaveValue(name)
  await expect(page.locator('.note')).toContainText('gardée dans ce navigateur, est reprise')
  await page.unroute('**/api/desk/**')
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  expect(await recordsOf(name)).toHaveLength(1)
})

test('a session revoked while somebody types loses nothing', async ({ browser }) => {
  const as = await makeAccount('editor')
  const page = await visit(browser, { as })
  const name = unique('Académie')
  await open(page, '/fr/admin/actors/new')
  const field = page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()
  await endSessionOf(as)
  await field.fill(name)
  await expect(page.getByText(/Votre session est close\. Votre brouillon de/)).toBeVisible()
  await page.getByRole('link', { name: 'reconnectez-vous' }).click()
  await page.getByLabel('Adresse électronique').fill(as.email)
  await page.getByLabel('Mot de passe').fill(as.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL('/fr/admin/actors/new')
  await expect(field).toHaveValue(name)
})

test('a session that ended while a form was open leaves no name and no section in the header', async ({
  browser,
}) => {
  const as = await makeAccount('editor')
  const page = await visit(browser, { as })
  await open(page, '/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(unique('Académie'))
  await endSessionOf(as)
  await save(page)
  await expect(page).toHaveURL(/\/fr\/admin\/sign-in\?reason=expired/)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Événements' })).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Se déconnecter' })).toHaveCount(0)
})

test('the way back leads to the newest version, not to the one that was left', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await open(page, '/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(unique('Collège'))
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1')
  await page.getByLabel('Autres noms').fill('Un autre nom')
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 2')
  await page.goBack()
  await expect(page.getByLabel('Autres noms')).toHaveValue('Un autre nom')
  await expect(page.locator('.kicker')).toContainText('Version 2')
})

test('a button pressed twice at once makes one record', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  const name = unique('Corps')
  await open(page, '/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().dblclick()
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  expect(await recordsOf(name)).toHaveLength(1)
})

test('axe finds nothing in the forms and lists, open, full, refused or stale, on a phone and in the dark', async ({
  browser,
}) => {
  test.slow()
  const page = await visit(browser, { as: await makeAccount('editor') })
  const look = async (state: string) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      const said = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)
      expect.soft(said, `${state}, ${width} px`).toEqual([])
    }
  }
  for (const word of ['actors', 'articles', 'places', 'themes']) {
    await page.goto(`/fr/admin/${word}/new`)
    await look(`${word}, new`)
  }
  await page.goto('/en/admin/articles?status=draft&status=published&q=mali')
  await look('articles, list')
  await open(page, '/fr/admin/initiatives/sahel-alliance')
  await look('initiative, opened')
  await open(page, '/fr/admin/actors/new')
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByLabel('Wikidata').fill('Q')
  await save(page)
  await expect(page.locator('.note.error')).toBeFocused()
  await look('actor, refused')
  await page.getByRole('combobox', { name: 'Fait partie de' }).fill('nations')
  await expect(page.getByRole('combobox', { name: 'Fait partie de' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await look('actor, choosing')
})
