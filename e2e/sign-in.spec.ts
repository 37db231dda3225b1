import { type Browser, expect, type Page, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { makeAccount, storageStateOf, type TestAccount } from '@/tests/accounts'
import { fromBase32, oneTimeCode } from '@/tests/one-time-code'
import { siteUrl } from './support/http'

let visitors = 0

/** A page whose network address nobody else has: the slow-down of one test is none of another's. */
async function visit(browser: Browser, options: { script?: boolean; as?: TestAccount } = {}): Promise<Page> {
  visitors += 1
  const context = await browser.newContext({
    baseURL: siteUrl(),
    javaScriptEnabled: options.script ?? true,
    storageState: options.as && storageStateOf(options.as, siteUrl()),
    extraHTTPHeaders: { 'x-forwarded-for': `2001:db8::${process.pid.toString(16)}:${visitors.toString(16)}` },
  })
  return context.newPage()
}

async function typePassword(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

async function actionsAbout({ id }: TestAccount): Promise<string[]> {
  return withClient(databaseUrl(), async (client) => {
    const { rows } = await client.query<{ action: string }>(
      `select action from audit_entries where record_type = 'account' and record_id = $1 order by id`,
      [id],
    )
    return rows.map(({ action }) => action)
  })
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('an editor signs in, is led to the page that was asked for, and signs out', async ({ browser }) => {
      const editor = await makeAccount('editor')
      const page = await visit(browser, { script })
      await page.goto('/fr/admin/profile')
      await expect(page).toHaveURL('/fr/admin/sign-in?next=%2Ffr%2Fadmin%2Fprofile')
      await typePassword(page, editor)
      await expect(page).toHaveURL('/fr/admin/profile')
      await expect(page.getByRole('heading', { name: 'Mon profil' })).toBeVisible()
      const [cookie] = await page.context().cookies()
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false })
      expect(await actionsAbout(editor)).toEqual(['sign-in.succeeded'])
      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await expect(page.getByRole('status')).toHaveText('Vous êtes déconnecté.')
      expect(await page.context().cookies()).toEqual([])
      await page.goto('/fr/admin/profile')
      await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
    })

    test('a wrong password and an unknown address are answered alike, and the address typed is kept', async ({
      browser,
    }) => {
      const editor = await makeAccount('editor')
      const page = await visit(browser, { script })
      const answers: (string | null)[] = []
      for (const email of [editor.email, `no-${editor.email}`]) {
        await page.goto('/fr/admin/sign-in')
        await typePassword(page, { email, password: 'not the password at all' })
        await expect(page.locator('#sign-in [role=alert]')).toBeVisible()
        answers.push(await page.locator('#sign-in [role=alert]').textContent())
        await expect(page.getByLabel('Adresse électronique')).toHaveValue(email)
        await expect(page.getByLabel('Mot de passe')).toHaveValue('')
      }
      expect(answers[0]).toBe('L’adresse ou le mot de passe ne convient pas. Vérifiez les deux.')
      expect(answers[1]).toBe(answers[0])
      expect(await actionsAbout(editor)).toEqual(['sign-in.failed'])
    })

    test('an admin without a second factor sets one up before any other page opens, and signs in with it', async ({
      browser,
    }) => {
      const admin = await makeAccount('admin', { secondFactor: false })
      const page = await visit(browser, { script })
      await page.goto('/fr/admin/accounts')
      await typePassword(page, admin)
      await expect(page).toHaveURL('/fr/admin/profile/second-factor')
      await page.goto('/fr/admin/accounts')
      await expect(page).toHaveURL('/fr/admin/profile/second-factor')
      await page.getByLabel('Mot de passe actuel').fill(admin.password)
      await page.getByRole('button', { name: 'Commencer' }).click()
      await expect(page.getByRole('img', { name: 'Code QR' })).toBeVisible()
      const key = fromBase32((await page.locator('main code').first().textContent()) ?? '')
      await page.getByLabel('Code', { exact: true }).fill('000000')
      await page.getByRole('button', { name: 'Activer', exact: true }).click()
      await expect(page.getByText('Ce code ne convient pas.')).toBeVisible()
      await page.getByLabel('Code', { exact: true }).fill(oneTimeCode(key))
      await page.getByRole('button', { name: 'Activer', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeVisible()
      const [recovery = ''] = await page.getByRole('status').locator('li').allTextContents()
      await page.goto('/fr/admin/accounts')
      await expect(page.getByRole('heading', { name: 'Comptes', exact: true })).toBeVisible()

      const other = await visit(browser, { script })
      await other.goto('/fr/admin/sign-in?next=/fr/admin/accounts')
      await typePassword(other, admin)
      await expect(other.getByRole('heading', { name: 'Double vérification' })).toBeVisible()
      await other.getByLabel('Code', { exact: true }).fill('AAAAA-AAAAA')
      await other.getByRole('button', { name: 'Continuer' }).click()
      await expect(other.getByText('Ce code ne convient pas.')).toBeVisible()
      await other.getByLabel('Code', { exact: true }).fill(recovery)
      await other.getByRole('button', { name: 'Continuer' }).click()
      await expect(other).toHaveURL('/fr/admin/accounts')
    })

    test('an admin creates an account, and its holder chooses the password with the link', async ({
      browser,
    }) => {
      const admin = await makeAccount('admin')
      const page = await visit(browser, { script, as: admin })
      const email = `new-${admin.id.slice(0, 8)}@example.org`
      await page.goto('/fr/admin/accounts')
      await page.getByRole('textbox', { name: 'Nom' }).fill('Mariam Traoré')
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Rôle').selectOption('reviewer')
      await page.getByRole('button', { name: 'Créer le compte' }).click()
      const link = (await page.getByRole('status').locator('code').textContent()) ?? ''
      await expect(page.getByRole('row', { name: /Mariam Traoré/ }).last()).toContainText('sans mot de passe')

      const holder = await visit(browser, { script })
      await holder.goto(link)
      await holder.getByLabel('Nouveau mot de passe').fill('too short')
      await holder.getByLabel('Le même, encore une fois').fill('too short')
      await holder.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
      await expect(holder.getByText('C’est trop court. Écrivez au moins 12 signes.')).toBeVisible()
      await holder.getByLabel('Nouveau mot de passe').fill('quelques mots sans lien')
      await holder.getByLabel('Le même, encore une fois').fill('quelques mots sans lien')
      await holder.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
      await expect(holder.getByRole('status')).toHaveText(
        'Votre mot de passe est enregistré. Connectez-vous.',
      )
      await typePassword(holder, { email, password: 'quelques mots sans lien' })
      await expect(holder.getByRole('link', { name: 'Mariam Traoré' })).toBeVisible()

      await holder.goto(link)
      await expect(holder.getByText('Ce lien a déjà servi.')).toBeVisible()
    })
  })
}

test('guessing is slowed down, the page says for how long, and the log has every guess', async ({
  browser,
}) => {
  const editor = await makeAccount('editor')
  const page = await visit(browser)
  await page.goto('/fr/admin/sign-in')
  for (let guess = 0; guess < 5; guess += 1) {
    await typePassword(page, { email: editor.email, password: `guess number ${guess}` })
    await expect(page.locator('#sign-in [role=alert]')).toContainText('ne convient pas')
    await expect(page.getByLabel('Mot de passe')).toHaveValue('')
  }
  await expect(page.locator('#sign-in [role=alert]')).toContainText(
    /Réessayez dans (une seconde|\d+ secondes)/,
  )
  expect(await actionsAbout(editor)).toEqual(Array(5).fill('sign-in.failed'))
})

test('a disabled account loses its sessions at once, and cannot sign in', async ({ browser }) => {
  const [admin, editor] = [await makeAccount('admin'), await makeAccount('editor')]
  const [page, other] = [await visit(browser, { as: admin }), await visit(browser, { as: editor })]
  await other.goto('/fr/admin/profile')
  await expect(other.getByRole('heading', { name: 'Mon profil' })).toBeVisible()
  await page.goto(`/fr/admin/accounts/${editor.id}`)
  await page.getByRole('button', { name: 'Fermer le compte' }).click()
  await expect(page.getByText('Le compte est fermé : personne ne peut s’y connecter.')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('status')).toContainText('Votre session est close.')
  await typePassword(other, editor)
  await expect(other.locator('#sign-in [role=alert]')).toContainText('Ce compte est fermé.')
})

test('somebody ends another session of theirs, and it is over at once', async ({ browser }) => {
  const editor = await makeAccount('editor')
  const [page, other] = [await visit(browser), await visit(browser, { as: editor })]
  await page.goto('/fr/admin/sign-in?next=/fr/admin/profile')
  await typePassword(page, editor)
  await expect(page.getByRole('row', { name: /celle-ci/ })).toHaveCount(1)
  await page.getByRole('button', { name: /^Clore la session/ }).click()
  await expect(page.getByRole('button', { name: /^Clore la session/ })).toHaveCount(0)
  await other.goto('/fr/admin/profile')
  await expect(other.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
})

test('a new password ends the other sessions and keeps this one', async ({ browser }) => {
  const editor = await makeAccount('editor')
  const [page, other] = [await visit(browser), await visit(browser, { as: editor })]
  await page.goto('/fr/admin/sign-in?next=/fr/admin/profile')
  await typePassword(page, editor)
  await page.getByLabel('Mot de passe actuel').fill('not the password')
  await page.getByLabel('Nouveau mot de passe').fill('a wholly new password')
  await page.getByLabel('Le même, encore une fois').fill('a wholly new password')
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await expect(page.getByText('Ce n’est pas votre mot de passe actuel.')).toBeVisible()
  await expect(page.getByLabel('Mot de passe actuel')).toBeFocused()
  await page.getByLabel('Mot de passe actuel').fill(editor.password)
  await page.getByLabel('Nouveau mot de passe').fill('a wholly new password')
  await page.getByLabel('Le même, encore une fois').fill('a wholly new password')
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await expect(page.getByText('Le mot de passe est changé')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Mon profil' })).toBeVisible()
  await other.goto('/fr/admin/profile')
  await expect(other.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
})

test.describe('the way back after signing in', () => {
  for (const next of [
    'https://elsewhere.example/fr/admin',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '/fr/events',
  ]) {
    test(`never leads to ${next}`, async ({ browser }) => {
      const editor = await makeAccount('editor')
      const page = await visit(browser)
      await page.goto(`/fr/admin/sign-in?next=${encodeURIComponent(next)}`)
      await typePassword(page, editor)
      await expect(page).toHaveURL('/fr/admin')
    })
  }
})

test('a form posted from another site is refused and changes nothing', async ({ browser }) => {
  const editor = await makeAccount('editor', { name: 'Own name' })
  const page = await visit(browser, { as: editor, script: false })
  await page.goto('/fr/admin/profile')
  const fields = await page
    .locator('#profile input')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    )
  const post = (origin: string | undefined, name: string) =>
    page.request.post('/fr/admin/profile', {
      multipart: Object.fromEntries(
        fields.map(([field = '', value = '']) => [field, field === 'name' ? name : value]),
      ),
      headers: origin ? { origin } : {},
      maxRedirects: 0,
    })
  expect((await post('https://elsewhere.example', 'Forged')).status()).toBe(403)
  expect((await post(undefined, 'Forged')).status()).toBe(403)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Own name')
  // The same post from the site itself is good: it was the origin that was refused.
  expect((await post(siteUrl(), 'Chosen')).status()).toBe(200)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Chosen')
})

test('a cookie that was tampered with is nobody’s', async ({ browser }) => {
  const editor = await makeAccount('editor')
  const [token = ''] = decodeURIComponent(editor.cookie.value).split('.')
  const forged = {
    ...editor,
    cookie: { ...editor.cookie, value: encodeURIComponent(`${token}.${btoa('0'.repeat(32))}`) },
  }
  const page = await visit(browser, { as: forged })
  await page.goto('/fr/admin/profile')
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible()
})

test('behind TLS the session cookie is only sent over TLS', async ({ browser }) => {
  const editor = await makeAccount('editor')
  const page = await visit(browser, { script: false })
  await page.setExtraHTTPHeaders({ 'x-forwarded-proto': 'https' })
  await page.goto('/fr/admin/sign-in')
  await page.getByLabel('Adresse électronique').fill(editor.email)
  await page.getByLabel('Mot de passe').fill(editor.password)
  const posted = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  const cookie = (await (await posted).headersArray()).find(({ name }) => name.toLowerCase() === 'set-cookie')
  expect(cookie?.value).toMatch(/^__Secure-/)
  expect(cookie?.value).toMatch(/; secure/i)
})

test('pages of the editors’ side are never kept nor listed, and tell roles apart', async ({ browser }) => {
  const [contributor, admin] = [await makeAccount('contributor'), await makeAccount('admin')]
  const page = await visit(browser, { as: contributor })
  const answer = await page.goto('/fr/admin/accounts')
  expect(answer?.status()).toBe(403)
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  await expect(page.getByRole('heading', { name: 'Accès réservé' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Comptes' })).toHaveCount(0)
  expect((await page.goto('/fr/admin/no-such-page'))?.status()).toBe(404)
  const other = await visit(browser, { as: admin })
  expect((await other.goto('/en/admin/accounts'))?.status()).toBe(200)
  await expect(other.getByRole('heading', { name: 'Accounts', exact: true })).toBeVisible()
})
