import { expect, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { startOwnSite } from '@/tests/setup/own-site'

test('the first start prints a link that creates the first admin, who sets up the second factor', async ({
  browser,
}) => {
  test.setTimeout(3 * 60_000)
  const site = await startOwnSite()
  try {
    const link = site.said.find((line) => line.includes('/admin/link/')) ?? ''
    expect(link).toMatch(new RegExp(`^${site.url}/fr/admin/link/[A-Za-z0-9_-]{43}$`))
    const page = await browser.newPage({ baseURL: site.url })
    await page.goto(link)
    await page.getByLabel('Nom').fill('Fatoumata Keïta')
    await page.getByLabel('Adresse électronique').fill('Fatoumata@example.org')
    await page.getByLabel('Nouveau mot de passe').fill('quelques mots sans lien')
    await page.getByLabel('Le même, encore une fois').fill('quelques mots sans lien')
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await expect(page.getByRole('status')).toHaveText('Votre mot de passe est enregistré. Connectez-vous.')
    await page.getByLabel('Adresse électronique').fill('fatoumata@example.org')
    await page.getByLabel('Mot de passe').fill('quelques mots sans lien')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await expect(page).toHaveURL('/fr/admin/profile/second-factor')
    await page.goto(link)
    await expect(page.getByText('Ce lien a déjà servi.')).toBeVisible()
    const accounts = await withClient(site.databaseUrl, (client) =>
      client.query('select email, role from accounts'),
    )
    expect(accounts.rows).toEqual([{ email: 'fatoumata@example.org', role: 'admin' }])
  } finally {
    await site.stop()
  }
})
