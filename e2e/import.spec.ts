import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { makeAccount } from '@/tests/accounts'
import { visit } from './support/desk'

// An import is one transaction over all of its records, and a page that lists them follows.
const expect = expectSoon.configure({ timeout: 20_000 })

const COLUMNS = ['id', 'name.fr', 'name.en', 'kind', 'country', 'summary.fr', 'summary.en']

/** A table of actors as a spreadsheet writes it: semicolons, CRLF and a byte order mark. */
const table = (...rows: string[][]) =>
  Buffer.from(`\uFEFF${[COLUMNS, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`)

const rowOf = (id: string, change: { kind?: string; country?: string } = {}) => [
  id,
  `Organisme ${id}`,
  `Body ${id}`,
  change.kind ?? 'government',
  change.country ?? 'ML',
  'Un organisme inventé pour essayer.',
  'A body invented to try.',
]

async function send(page: Page, buffer: Buffer, name = 'acteurs.csv') {
  await page.goto('/fr/admin/import')
  await page.getByLabel('Fichiers').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
}

const id = () => `try-${randomUUID().slice(0, 8)}`

for (const javaScriptEnabled of [true, false]) {
  test(`an editor is told what is wrong with a table, corrects it, imports it and undoes it, with script ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const page = await visit(browser, { as: await makeAccount('editor'), script: javaScriptEnabled })
    const [first, second] = [id(), id()]
    await send(page, table(rowOf(first, { kind: 'ministère' }), rowOf(second, { country: 'XX' })))
    await expect(page.getByRole('alert').filter({ hasText: '2 problèmes' })).toBeVisible()
    const problem = page.getByRole('row').filter({ hasText: 'acteurs.csv, ligne 2' })
    await expect(problem).toContainText(first)
    await expect(problem).toContainText('kind')
    await expect(problem).toContainText('Écrivez l’un de ceux-ci')
    await expect(problem).toContainText('ministère')
    await expect(page.getByRole('row').filter({ hasText: 'ligne 3' })).toContainText('ISO 3166-1')
    await expect(page.getByRole('button', { name: 'Importer en brouillons' })).toHaveCount(0)

    await page.getByRole('button', { name: 'Envoyer un autre fichier' }).click()
    await expect(page).toHaveURL('/fr/admin/import')
    await send(page, table(rowOf(first), rowOf(second)))
    await expect(page.getByRole('status')).toContainText('2 notices')
    await page.getByRole('button', { name: 'Importer en brouillons' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Import du')
    const made = page.getByRole('row').filter({ hasText: first })
    await expect(made).toContainText('Brouillon')
    await expect(made.getByRole('link')).toHaveAttribute('href', `/fr/admin/actors/${first}`)
    const publicly = await page.request.get(`/fr/actors/${first}`)
    expect(publicly.status()).toBe(404)

    await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
    await expect(page.getByRole('status')).toContainText('annulé')
    await expect(page.getByRole('row').filter({ hasText: first })).toContainText('Archivé')
    await page.context().close()
  })
}

test('the same file again brings nothing', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  const file = table(rowOf(id()))
  await send(page, file)
  await page.getByRole('button', { name: 'Importer en brouillons' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Import du')
  await send(page, file)
  await expect(page.getByRole('status')).toContainText('Rien à importer')
  await expect(page.getByRole('button', { name: 'Importer en brouillons' })).toHaveCount(0)
  await page.context().close()
})

test('a workbook, another encoding and too many bytes are refused in words', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor'), script: false })
  await send(page, Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), 'acteurs.xlsx')
  await expect(page.getByRole('alert')).toContainText('CSV UTF-8')
  await expect(page.getByRole('alert')).toContainText('acteurs.xlsx')
  await send(page, Buffer.from('id;nom\n1;\xe9', 'latin1'))
  await expect(page.getByRole('alert')).toContainText('UTF-8')
  await send(page, Buffer.alloc(20.5 * 1024 * 1024, 'a'))
  await expect(page.getByRole('alert')).toContainText('20 Mo')
  await send(page, Buffer.alloc(30 * 1024 * 1024, 'a'))
  await expect(page.getByRole('alert')).toContainText('20 Mo')
  await page.context().close()
})

test('a template is offered for each table, and its example row is refused', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await page.goto('/fr/admin/import')
  for (const word of ['Événements', 'Acteurs', 'Initiatives', 'Articles', 'Lieux']) {
    await expect(page.getByRole('link', { name: `Modèle CSV : ${word}` })).toBeVisible()
  }
  const template = await page.request.get('/api/desk/import-template?file=events')
  expect(template.headers()['content-type']).toBe('text/csv; charset=utf-8')
  await send(page, await template.body(), 'template-events.csv')
  await expect(page.getByRole('row').filter({ hasText: 'ligne 2' })).toContainText('ligne d’exemple')
  await page.context().close()
})

test('an import is submitted as a whole by a reviewer, who sees every record first', async ({ browser }) => {
  const page = await visit(browser, { as: await makeAccount('reviewer'), script: false })
  const [first, second] = [id(), id()]
  await send(page, table(rowOf(first), rowOf(second)))
  await page.getByRole('button', { name: 'Importer en brouillons' }).click()
  await page.getByRole('link', { name: 'Agir sur toutes ces notices' }).click()
  await page.getByLabel('Action', { exact: true }).selectOption('Envoyer en relecture')
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
  await expect(page.getByRole('status')).toContainText('2 notices')
  await page.getByRole('row').filter({ hasText: second }).getByRole('checkbox').uncheck()
  await page.getByLabel('Motif').fill('prêts à relire')
  await page.getByRole('button', { name: 'Appliquer aux notices cochées' }).click()
  await expect(page.getByRole('status')).toContainText('Une notice')
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText('En relecture')
  await expect(page.getByText(second)).toHaveCount(0)
  await page.context().close()
})

test('an editor adds a theme to what a query finds, and is offered no step that is a reviewer’s', async ({
  browser,
}) => {
  const page = await visit(browser, { as: await makeAccount('editor') })
  await page.goto('/fr/admin/bulk')
  await expect(page.getByRole('option', { name: 'Publier' })).toHaveCount(0)
  await page.getByLabel('Adresse d’une liste d’événements').fill('/fr/events?country=ML&theme=cyber')
  await page.getByLabel('Action', { exact: true }).selectOption('Ajouter un thème')
  await page.getByLabel('Thème à ajouter ou à retirer').selectOption({ value: 'cyber' })
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
  await expect(page.getByRole('status')).toContainText('Aucune notice')
  await expect(page.getByRole('row').filter({ hasText: 'Elle a déjà ce thème.' }).first()).toBeVisible()
  await page.goto('/fr/admin/bulk?by=status&status=draft&action=archive')
  await expect(page.getByRole('alert').filter({ hasText: 'relit' })).toBeVisible()
  await page.context().close()
})

for (const width of [320, 1280]) {
  test(`nothing of import and bulk changes is out of reach at ${width} pixels`, async ({ browser }) => {
    const page = await visit(browser, { as: await makeAccount('editor'), width })
    const check = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((violation) => `${page.url()} ${violation.id}`)).toEqual([])
    }
    await page.goto('/fr/admin/import')
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    await check()
    await send(page, table(rowOf(id(), { kind: 'ministère' })))
    await expect(page.getByRole('alert').filter({ hasText: 'Un problème' })).toBeVisible()
    await check()
    await send(page, table(rowOf(id())))
    await expect(page.getByRole('status')).toContainText('Une notice')
    await check()
    await page.getByRole('button', { name: 'Importer en brouillons' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Import du')
    await check()
    await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
    await expect(page.getByRole('status')).toContainText('annulé')
    await check()
    await page.goto('/en/admin/bulk')
    await check()
    await page.goto('/en/admin/bulk?by=events&country=ML&kind=summit&action=add-theme&apply=cyber')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Cyber')
    await check()
    await page.context().close()
  })
}
