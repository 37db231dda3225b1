import { expect, type Page, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { makeAccount, storageStateOf } from '@/tests/accounts'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { attributesOf, decode, wordsOf } from './support/html'
import { ask } from './support/http'
import { LOCALES, RECORDS } from './support/pages'

const MESSAGE = 'La conférence a eu lieu le 23 mai, non le 22.\nVoir la deuxième page de l’article.'
const FORM = `/fr/suggest?record=events/${RECORDS.event}`
const NO_RECORD = {
  fr: 'Aucune notice de la base n’a cette adresse.',
  en: 'No record of the base has this address.',
}
const THANKS = 'Proposition reçue. La rédaction la lira ; elle n’apparaît pas encore dans la base.'

// A site of its own: all tests here come from one address, of which only so many suggestions are taken.
let site: OwnSite
let others: string | undefined

test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
  others = process.env.DATABASE_URL
  process.env.DATABASE_URL = site.databaseUrl
})
test.afterAll(async () => {
  process.env.DATABASE_URL = others
  await site.stop()
})
test.beforeEach(() => withClient(site.databaseUrl, (client) => client.query('DELETE FROM suggestions')))

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a reader reports an error of a record and is thanked', async ({ page }) => {
      await page.goto(`${site.url}/fr/events/${RECORDS.event}`)
      await page.getByRole('main').getByRole('link', { name: 'Signaler une erreur' }).click()
      await page.getByLabel('Ce qui est faux ou manque').fill(MESSAGE)
      await page.getByLabel('Lien vers une source').fill('https://example.org/article')
      await page.getByLabel('Comment vous joindre').fill('lectrice@example.org')
      await sendUntil(page, () => expect(page.getByRole('main').getByRole('status')).toHaveText(THANKS))
      await expect(page.getByRole('link', { name: 'Retour à la notice' })).toHaveAttribute(
        'href',
        `/fr/events/${RECORDS.event}`,
      )
      expect(await readSuggestions()).toEqual([
        {
          record_type: 'event',
          record_id: RECORDS.event,
          message: MESSAGE,
          source_url: 'https://example.org/article',
          contact: 'lectrice@example.org',
        },
      ])
    })

    test('what is too short or no address is told, and what was typed stays', async ({ page }) => {
      await page.goto(`${site.url}${FORM}`)
      await page.getByLabel('Ce qui est faux ou manque').fill('Faux.')
      await page.getByLabel('Lien vers une source').fill('www.example.org')
      await page.getByLabel('Comment vous joindre').fill('lectrice@example.org')
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('au moins 10 signes')
      await expect(page.getByLabel('Ce qui est faux ou manque')).toHaveAccessibleDescription(
        /au moins 10 signes/,
      )
      await expect(page.getByLabel('Ce qui est faux ou manque')).toHaveValue('Faux.')
      await expect(page.getByLabel('Lien vers une source')).toHaveValue('www.example.org')
      await expect(page.getByLabel('Lien vers une source')).toHaveAccessibleDescription(/https:\/\//)
      await expect(page.getByLabel('Comment vous joindre')).toHaveValue('lectrice@example.org')
      const told = page.getByRole('main').getByRole('alert')
      await expect(javaScriptEnabled ? page.getByLabel('Ce qui est faux ou manque') : told).toBeFocused()
      expect(await readSuggestions()).toEqual([])
    })

    test('whoever sends too often is told so, and keeps the text', async ({ page }) => {
      await withClient(site.databaseUrl, async (client) => {
        const { sender } = await senderOf(page)
        for (let number = 0; number < 4; number++) {
          await client.query(
            `INSERT INTO suggestions (id, record_type, message, sender) VALUES (gen_random_uuid(), 'base', $1, $2)`,
            [`Déjà envoyé, ${number}`, sender],
          )
        }
      })
      await page.goto(`${site.url}/fr/suggest`)
      await page.getByLabel('Ce qui est faux ou manque').fill('Encore une, la sixième.')
      await sendUntil(page, () =>
        expect(page.getByRole('main').getByRole('alert')).toContainText('cinq par heure et vingt par jour'),
      )
      await expect(page.getByLabel('Ce qui est faux ou manque')).toHaveValue('Encore une, la sixième.')
      expect((await readSuggestions()).map(({ message }) => message)).not.toContain('Encore une, la sixième.')
    })
  })
}

test('a program that fills the field that nobody sees is thanked, and nothing is kept', async () => {
  const { status, location } = await post({
    message: 'Achetez mes montres, elles sont belles.',
    subject: 'Montres',
  })
  expect(status).toBe(303)
  expect(location).toContain('sent=1')
  expect(await readSuggestions()).toEqual([])
})

test('a form that this site did not draw, or drew a moment ago, has to be sent again', async () => {
  for (const stamp of [undefined, '', '1.x', `${Date.now() - 60_000}.AAAA`]) {
    const { status, text } = await post({ message: MESSAGE, ...(stamp !== undefined && { stamp }) })
    expect.soft(status, stamp).toBe(200)
    expect.soft(decode(text), stamp).toContain('appuyez de nouveau sur Envoyer')
  }
  expect(await readSuggestions()).toEqual([])
})

test('markup, NUL bytes and long texts are refused', async () => {
  for (const message of ['<b>Un texte</b> assez long', 'Un texte\u0000 assez long', 'a'.repeat(2_001)]) {
    const { status, text } = await post({ message })
    expect.soft(status, message.slice(0, 20)).toBe(200)
    expect.soft(text, message.slice(0, 20)).toContain('aria-invalid="true"')
  }
  expect(await readSuggestions()).toEqual([])
})

test('the form about a draft is the same as about nothing that there is', async () => {
  await setStatus('draft')
  for (const locale of LOCALES) {
    for (const record of [
      `events/${RECORDS.event}`,
      'events/no-such-event',
      'places/bamako-ml',
      '%00',
      'x',
    ]) {
      const { status, text } = await ask(`${site.url}/${locale}/suggest?record=${record}`)
      expect.soft(status, record).toBe(200)
      expect.soft(wordsOf(text), record).toContain(NO_RECORD[locale])
      expect.soft(text, record).toContain('name="record" value=""')
      expect.soft(text, record).not.toContain('Bamako')
    }
  }
  await setStatus('published')
})

test('a record that is withdrawn while somebody writes about it takes no suggestion, and the text stays', async () => {
  const drawn = await draw()
  await setStatus('draft')
  const { status, text } = await post({ message: MESSAGE }, drawn)
  await setStatus('published')
  expect(status).toBe(200)
  expect(wordsOf(text)).toContain('Cette notice n’est plus dans la base.')
  expect(wordsOf(text)).toContain('Voir la deuxième page')
  expect(await readSuggestions()).toEqual([])
})

test('an editor sets a suggestion aside with a note, and the list says who did', async ({ browser }) => {
  await withClient(site.databaseUrl, (client) =>
    client.query(
      `INSERT INTO suggestions (id, record_type, message, sender) VALUES (gen_random_uuid(), 'base', $1, 'x')`,
      [MESSAGE],
    ),
  )
  const editor = await makeAccount('editor', { name: 'A. Touré' })
  const storageState = storageStateOf(editor, site.url)
  const page = await browser.newPage({ baseURL: site.url, storageState, javaScriptEnabled: false })
  await page.goto('/fr/admin/suggestions')
  await page.getByLabel('Note').fill('L’article donne bien le 22')
  await page.getByRole('button', { name: 'Écarter' }).click()
  await expect(page.getByRole('main').getByRole('status')).toBeFocused()
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Voir la deuxième page' })
  await expect(row).toContainText(/Écartée\s*par A\. Touré, \d/)
  await expect(row).toContainText('Note de la rédaction : L’article donne bien le 22')
  await page.context().close()
})

test('whoever accepts a suggestion reads it above the form that corrects the record, and finds the way back', async ({
  browser,
}) => {
  await withClient(site.databaseUrl, (client) =>
    client.query(
      `INSERT INTO suggestions (id, record_type, record_id, message, source_url, sender)
       VALUES (gen_random_uuid(), 'event', $1, $2, 'https://example.org/article', 'x')`,
      [RECORDS.event, MESSAGE],
    ),
  )
  const storageState = storageStateOf(await makeAccount('editor'), site.url)
  const page = await browser.newPage({ baseURL: site.url, storageState, javaScriptEnabled: false })
  await page.goto('/fr/admin/suggestions')
  await page.getByRole('button', { name: 'Accepter et corriger' }).click()
  await expect(page).toHaveURL(new RegExp(`/fr/admin/events/${RECORDS.event}`))
  const reported = page.getByRole('region', { name: 'Ce qu’un lecteur a écrit' })
  await expect(reported).toContainText('Voir la deuxième page de l’article.')
  await expect(reported.getByRole('link', { name: 'https://example.org/article' })).toBeVisible()
  await reported.getByRole('link', { name: 'Retour à la proposition' }).click()
  const target = page.locator(new URL(page.url()).hash)
  await expect(target).toContainText('Voir la deuxième page de l’article.')
  await expect(target).toContainText('Acceptée')
  await page.context().close()
})

test('what the search field suggests is asked for anew, so that nothing withdrawn is offered', async () => {
  const address = `${site.url}/api/v1/suggest?q=bamako&locale=fr`
  const first = await ask(address)
  expect(first.text).toContain('Bamako')
  expect(first.headers.get('cache-control')).toBe('public, no-cache')
  const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('the form is kept out of search engines', async () => {
  for (const address of [FORM, '/en/suggest', `${FORM}&sent=1`]) {
    const { text } = await ask(site.url + address)
    expect.soft(text, address).toMatch(/<meta name="robots" content="noindex/)
  }
})

/** Presses the button until the page says what it should: the first time may be too soon after the form was drawn. */
async function sendUntil(page: Page, isThere: () => Promise<void>) {
  await expect(async () => {
    const button = page.getByRole('button', { name: 'Envoyer' })
    if (await button.isVisible()) await button.click()
    await isThere()
  }).toPass({ timeout: 120_000, intervals: [1_000] })
}

/** How the site calls this machine: as it does for a suggestion that is sent now. */
async function senderOf(page: Page) {
  await page.goto(`${site.url}/fr/suggest`)
  await page.getByLabel('Ce qui est faux ou manque').fill('La première de toutes.')
  await sendUntil(page, () => expect(page.getByRole('main').getByRole('status')).toHaveText(THANKS))
  return withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ sender: string }>('SELECT sender FROM suggestions')
    expect(rows).toHaveLength(1)
    return { sender: rows[0]?.sender ?? '' }
  })
}

async function readSuggestions() {
  return withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      'SELECT record_type, record_id, message, source_url, contact FROM suggestions ORDER BY created_at',
    )
    return rows
  })
}

async function setStatus(status: string) {
  await withClient(site.databaseUrl, (client) =>
    client.query('UPDATE events SET status = $1 WHERE id = $2', [status, RECORDS.event]),
  )
}

/** The hidden fields of the form, as a browser without script gets them. */
async function draw() {
  const { text } = await ask(site.url + FORM)
  const [, form = ''] = /<form class="narrow"(.*?)<\/form>/s.exec(text) ?? []
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? []
  expect(inputs.length).toBeGreaterThan(3)
  return inputs.map(
    (input) => [attributesOf(input, 'name')[0] ?? '', attributesOf(input, 'value')[0] ?? ''] as const,
  )
}

/** Posts the form as a browser without script does. */
async function post(typed: Record<string, string>, drawn?: Awaited<ReturnType<typeof draw>>) {
  const form = new FormData()
  for (const [name, value] of drawn ?? (await draw())) form.append(name, value)
  for (const [name, value] of Object.entries({ source: '', contact: '', subject: '', ...typed }))
    form.set(name, value)
  const response = await fetch(site.url + FORM, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin: site.url },
  })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}
