import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, test } from '@playwright/test'
import type { Role } from '@/lib/auth/roles'
import { withClient } from '@/lib/db/server'
import { makeAccount, storageStateOf } from '@/tests/accounts'
import { siteUrl } from './support/http'

const RECORD = `event-${randomUUID()}`

test.beforeAll(() =>
  withClient(process.env.DATABASE_URL ?? '', (client) =>
    client.query(
      `INSERT INTO audit_entries (action, record_type, record_id, address, detail, created_at)
       VALUES ('record.saved', 'event', $1, '192.0.2.9', '{"version": 7}', '1999-02-03T04:05:06Z')`,
      [RECORD],
    ),
  ),
)

test('an admin reads who did what from where and when, narrows it without script, and takes it as CSV', async ({
  browser,
}) => {
  const page = await openAs(browser, 'admin', false)
  await page.goto('/fr/admin/audit')
  await page.getByLabel('Action', { exact: true }).selectOption({ label: 'Version enregistrée' })
  await page.getByLabel('Identifiant').fill(RECORD)
  await page.getByLabel('Du', { exact: true }).fill('1999')
  await page.getByLabel('Au', { exact: true }).fill('1999-02-03')
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await expect(page).toHaveURL(
    `/fr/admin/audit?account=&action=record.saved&type=&id=${RECORD}&from=1999&to=1999-02-03`,
  )
  await expect(page.getByText('Une écriture répond à cette recherche')).toBeVisible()
  const row = page.getByRole('row', { name: '1999-02-03 04:05:06' })
  await expect(row).toContainText(`Événement ${RECORD}`)
  await expect(row).toContainText('192.0.2.9')
  const csv = await page.request.get(
    (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '',
  )
  expect((await csv.text()).split('\r\n')).toEqual([
    'time,name,email,action,type,id,address,detail',
    `1999-02-03T04:05:06.000Z,,,record.saved,event,${RECORD},192.0.2.9,"{""version"":7}"`,
    '',
  ])
  await page.getByLabel('Du', { exact: true }).fill('hier')
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await expect(page.getByRole('alert')).toContainText('«\u202fhier\u202f»')
})

test('nobody else reads the log', async ({ browser, request }) => {
  const page = await openAs(browser, 'reviewer')
  expect((await page.goto('/fr/admin/audit'))?.status()).toBe(403)
  expect((await page.request.get('/api/desk/audit')).status()).toBe(403)
  expect((await request.get('/api/desk/audit')).status()).toBe(401)
})

test('axe finds nothing in the log, and it fits into 320 px', async ({ browser }) => {
  const page = await openAs(browser, 'admin')
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/fr/admin/audit?from=garbage')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        colorScheme,
      )
      .toEqual([])
  }
})

async function openAs(browser: Browser, role: Role, javaScriptEnabled = true) {
  const storageState = storageStateOf(await makeAccount(role), siteUrl())
  return browser.newPage({ baseURL: siteUrl(), storageState, javaScriptEnabled })
}
