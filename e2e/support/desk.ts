import { type Browser, expect, type Page } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { storageStateOf, type TestAccount } from '@/tests/accounts'
import { siteUrl } from './http'

export interface Visit {
  as: TestAccount
  script?: boolean
  width?: number
}

export async function visit(browser: Browser, { as, script = true, width = 1280 }: Visit): Promise<Page> {
  const context = await browser.newContext({
    baseURL: siteUrl(),
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    storageState: storageStateOf(as, siteUrl()),
  })
  return context.newPage()
}

export const unique = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`

export async function rowsOf(query: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  return withClient(databaseUrl(), async (client) => (await client.query(query, values)).rows)
}

export const recordsOf = (name: string) =>
  rowsOf(`select id, version, status from records where title->>'fr' = $1`, name)

export const save = (page: Page) =>
  page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click()

export const endSessionOf = ({ id }: TestAccount) => rowsOf('delete from sessions where account_id = $1', id)

/** Opens a form and waits until a script has taken it over. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('[role=combobox]').first()).toBeVisible()
}
