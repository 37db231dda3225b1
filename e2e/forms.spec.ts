import { expect, test } from '@playwright/test'
import { makeAccount } from '@/tests/accounts'
import { endSessionOf, recordsOf, rowsOf, save, unique, visit } from './support/desk'

// Without script: every step is a page of its own.
const script = false

test('an editor creates an actor, and what is wrong comes back as it was typed', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor'), script })
  const name = unique('Bureau de liaison')
  await page.goto('/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await page.getByLabel('Wikidata').fill('Q12x')
  await page.getByRole('textbox', { name: 'Pays' }).fill('Malii')
  await save(page)
  const summary = page.locator('.note.error')
  await expect(summary).toContainText('2 champs sont à corriger')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link', { name: /Wikidata/ })).toHaveAttribute('href', '#f-wikidata')
  await expect(page.getByLabel('Wikidata')).toHaveValue('Q12x')
  await expect(page.getByLabel('Wikidata')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Wikidata').fill('')
  await page.getByRole('textbox', { name: 'Pays' }).fill('Mali')
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  expect(await recordsOf(name)).toMatchObject([{ version: 1, status: 'draft' }])
  expect(
    await rowsOf(
      'select id from unfinished_forms where account_id = (select owner_id from records where title->>$1 = $2)',
      'fr',
      name,
    ),
  ).toEqual([])
})

test('members of an initiative are added, moved and removed by buttons that send the form', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor'), script })
  await page.goto('/fr/admin/initiatives/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(unique('Initiative'))
  const members = page.getByRole('group', { name: 'Membres', exact: true })
  const country = (row: number) => members.getByRole('textbox', { name: 'Pays' }).nth(row)
  await members.getByRole('button', { name: 'Ajouter un membre' }).click()
  await country(0).fill('Mali')
  await members.getByRole('button', { name: 'Ajouter un membre' }).click()
  await country(1).fill('Tchad')
  await members.getByRole('button', { name: 'Monter la ligne 2' }).click()
  await expect(country(0)).toHaveValue('Tchad')
  await expect(country(1)).toHaveValue('Mali')
  await members.getByRole('button', { name: 'Retirer la ligne 2' }).click()
  await expect(members.getByRole('textbox', { name: 'Pays' })).toHaveCount(1)
  await members.getByLabel('Depuis quand').fill('depuis le 16 février 2014')
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  await expect(country(0)).toHaveValue('Tchad')
  await expect(members.getByLabel('Depuis quand')).toHaveValue('2014-02-16/..')
  await expect(members).toContainText('Se lit « depuis le 16 février 2014 »')
})

test('a name that several records have is asked about, and one that none has can be created', async ({
  browser,
}) => {
  const as = await makeAccount('editor')
  const page = await visit(browser, { as, script })
  const twin = unique('Cellule')
  for (const country of ['Mali', 'Niger']) {
    await page.goto('/fr/admin/actors/new')
    await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(twin)
    await page.getByRole('textbox', { name: 'Pays' }).fill(country)
    await save(page)
    await expect(page.locator('.note.ok')).toContainText('Version 1')
  }
  const [, second] = await recordsOf(twin)
  await page.goto('/fr/admin/actors/new')
  const parent = page.getByRole('textbox', { name: 'Fait partie de' })
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(unique('Section'))
  await parent.fill(twin)
  await save(page)
  await expect(page.locator('.note.error')).toContainText(`Plusieurs notices portent le nom « ${twin} »`)
  await page.getByRole('radio', { name: /Niger/ }).check()
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1')
  const [saved] = await rowsOf(
    `select snapshot->>'parent' as parent from revisions where author_id = $1 order by created_at desc limit 1`,
    as.id,
  )
  expect([second?.id, (await recordsOf(twin))[0]?.id]).toContain(saved?.parent)

  const missing = unique('Direction')
  await parent.fill(missing)
  await save(page)
  await expect(page.locator('#f-parent-err')).toBeFocused()
  await expect(page.locator('#f-parent-err')).toContainText(`Aucune notice ne porte le nom « ${missing} »`)
  await expect(parent).toHaveValue(missing)
  await page.getByRole('button', { name: `Créer l’acteur « ${missing} »` }).click()
  await expect(page.locator('#f-parent-made')).toHaveText('Créé en brouillon, à compléter')
  await expect(page.locator('#f-parent-made')).toBeFocused()
  const [stub] = await recordsOf(missing)
  expect(stub).toMatchObject({ status: 'draft' })
  await expect(page.getByRole('link', { name: 'à compléter' })).toHaveAttribute(
    'href',
    `/fr/admin/actors/${stub?.id}`,
  )
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 2')
  await expect(parent).toHaveValue(missing)
})

test('a new record without a name is not saved, and is told where to name it', async ({ browser }) => {
  const as = await makeAccount('editor')
  const page = await visit(browser, { as, script })
  await page.goto('/fr/admin/articles/new')
  await page.getByLabel('Adresse').fill('www.example.org/x')
  await save(page)
  await expect(page.locator('#f-title-err')).toContainText('La notice n’a ni titre ni nom.')
  await expect(page.getByLabel('Adresse')).toHaveValue('www.example.org/x')
  expect(await rowsOf('select id from records where owner_id = $1', as.id)).toEqual([])
  await page.getByRole('textbox', { name: 'Titre' }).fill(unique('Un titre'))
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Version 1')
  await expect(page.getByLabel('Adresse')).toHaveValue('https://www.example.org/x')
})

test('what was typed in a session that ended waits behind the sign-in page', async ({ browser }) => {
  const as = await makeAccount('editor')
  const page = await visit(browser, { as, script })
  const name = unique('Commission')
  await page.goto('/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await endSessionOf(as)
  await save(page)
  await expect(page).toHaveURL(/\/fr\/admin\/sign-in\?reason=/)
  await page.getByLabel('Adresse électronique').fill(as.email)
  await page.getByLabel('Mot de passe').fill(as.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(/\/fr\/admin\/actors\/new/)
  await expect(page.locator('.note')).toContainText(/Votre saisie de .* est reprise\./)
  await expect(page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()).toHaveValue(name)
  await page.getByRole('button', { name: 'Commencer une notice vide' }).click()
  await expect(page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first()).toHaveValue('')
})

test('a stale save is refused with both texts, and a choice for each field saves it', async ({ browser }) => {
  const [first, second] = await Promise.all([
    makeAccount('editor', { name: 'I. Diallo' }),
    makeAccount('editor'),
  ])
  const name = unique('Office')
  const mine = await visit(browser, { as: second, script })
  await mine.goto('/fr/admin/actors/new')
  await mine.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await save(mine)
  await expect(mine.locator('.note.ok')).toContainText('Version 1')
  const theirs = await visit(browser, { as: first, script })
  await theirs.goto(new URL(mine.url()).pathname)
  await theirs.getByRole('group', { name: 'Nom' }).getByLabel('Anglais').first().fill('Office of I. Diallo')
  await theirs.getByLabel('Autres noms').fill('Un autre nom')
  await theirs.getByLabel('Genre').selectOption('police')
  await save(theirs)
  await expect(theirs.locator('.note.ok')).toContainText('Version 2')

  await mine.getByRole('group', { name: 'Nom' }).getByLabel('Anglais').first().fill('My own office')
  await mine.getByLabel('Genre').selectOption('military')
  await save(mine)
  const note = mine.locator('.note.stale')
  await expect(note).toContainText(
    'I. Diallo a enregistré la version 2 pendant que vous écriviez la vôtre. Rien n’est perdu. 3 champs diffèrent',
  )
  // What one did not touch is taken from the other version.
  await expect(
    note
      .getByRole('row', { name: /Autres noms/ })
      .getByRole('radio')
      .first(),
  ).toBeChecked()
  const kind = note.getByRole('row', { name: /Genre/ }).getByRole('radio')
  await expect(kind.last()).toBeChecked()
  await kind.first().check()
  await note.getByRole('button', { name: 'Garder ces choix' }).click()
  await expect(mine.locator('.note.ok')).toContainText('Version 3 enregistrée.')
  await expect(mine.getByRole('group', { name: 'Nom' }).getByLabel('Anglais').first()).toHaveValue(
    'My own office',
  )
  await expect(mine.getByLabel('Genre')).toHaveValue('police')
  await expect(mine.getByLabel('Autres noms')).toHaveValue('Un autre nom')
})

test('an unreadable text of one’s own is set against what was saved meanwhile, which is chosen for it', async ({
  browser,
}) => {
  const [first, second] = await Promise.all([makeAccount('editor'), makeAccount('editor')])
  const name = unique('Conseil')
  const mine = await visit(browser, { as: second, script })
  await mine.goto('/fr/admin/actors/new')
  await mine.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await save(mine)
  await expect(mine.locator('.note.ok')).toContainText('Version 1')
  const theirs = await visit(browser, { as: first, script })
  await theirs.goto(new URL(mine.url()).pathname)
  await theirs.getByLabel('Wikidata').fill('Q912')
  await save(theirs)
  await expect(theirs.locator('.note.ok')).toContainText('Version 2')

  await mine.getByLabel('Wikidata').fill('Q12x')
  await save(mine)
  const row = mine.locator('.note.stale').getByRole('row', { name: /Wikidata/ })
  await expect(row).toContainText('Q12x')
  await expect(row.getByRole('radio').first()).toBeChecked()
  await expect(mine.getByRole('textbox', { name: /Wikidata/ })).toHaveAttribute('aria-invalid', 'true')
  await mine.getByRole('button', { name: 'Garder ces choix' }).click()
  await expect(mine.getByRole('textbox', { name: /Wikidata/ })).toHaveValue('Q912')
  await expect(mine.locator('.note.error')).toHaveCount(0)
})

test('a change of what readers see needs a reason, and they go on seeing the version before', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor'), script })
  await page.goto('/fr/admin/places/abeche-td')
  const reason = page.getByLabel('Motif de la modification')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Arabe').fill(unique('أبشي'))
  await save(page)
  await expect(page.locator('.note.error')).toContainText('Motif')
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('Nom arabe ajouté')
  await save(page)
  await expect(page.locator('.note.ok')).toContainText('Elle sera publique après relecture.')
  await expect(page.getByText('Les lecteurs voient la version 1.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Nom' }).getByLabel('Arabe')).toHaveAttribute('dir', 'rtl')
})

test('a button pressed twice at once makes one record', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor'), script })
  const name = unique('Brigade')
  await page.goto('/fr/admin/actors/new')
  await page.getByRole('group', { name: 'Nom' }).getByLabel('Français').first().fill(name)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().dblclick()
  await expect(page.locator('.note.ok')).toContainText('Version 1 enregistrée.')
  expect(await recordsOf(name)).toHaveLength(1)
})

for (const isScripted of [true, false]) {
  test(`no form scrolls sideways on a narrow phone ${isScripted ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const page = await visit(browser, { as: await makeAccount('editor'), script: isScripted, width: 320 })
    test.slow()
    for (const word of ['actors', 'initiatives', 'articles', 'places', 'themes']) {
      for (const address of [`/fr/admin/${word}`, `/fr/admin/${word}/new`]) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320)
      }
    }
  })
}

test('a save that is stale and gives no reason is told both, the other version first', async ({
  browser,
}) => {
  const [mine, theirs] = await Promise.all(
    [1, 2].map(async () => visit(browser, { as: await makeAccount('editor'), script })),
  )
  await mine?.goto('/fr/admin/places/agadez-ne')
  await theirs?.goto('/fr/admin/places/agadez-ne')
  if (!mine || !theirs) throw new Error('no pages')
  await theirs.getByRole('group', { name: 'Nom' }).getByLabel('Arabe').fill(unique('أغاديس'))
  await theirs.getByLabel('Motif de la modification').fill('Nom arabe')
  await save(theirs)
  await expect(theirs.locator('.note.ok')).toContainText('enregistrée')
  await mine.getByRole('group', { name: 'Nom' }).getByLabel('Anglais').fill(unique('Agadez'))
  await save(mine)
  await expect(mine.locator('.note.stale')).toContainText('Rien n’est perdu.')
  await expect(mine.locator('.note.stale')).toBeFocused()
  await expect(mine.locator('.note.error')).toContainText('Motif')
})
