import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { withClient } from '@/lib/db/server'
import { type OwnSite, startOwnSite } from '@/tests/setup/own-site'
import { ask } from './support/http'

// A site of its own: the statements of other tests' pages would be counted too.
let site: OwnSite

test.beforeAll(async () => {
  test.setTimeout(3 * 60_000)
  site = await startOwnSite()
  await withClient(site.databaseUrl, async (client) => {
    await client.query(`ALTER SYSTEM SET log_statement = 'all'`)
    await client.query('SELECT pg_reload_conf()')
  })
  // New connections say so themselves when they log.
  await expect.poll(() => logs('SELECT 1')).toBe(true)
})
test.afterAll(() => site.stop())

for (const path of [
  '/fr/events?size=SIZE',
  '/fr/events?size=SIZE&view=table',
  '/fr/events?size=SIZE&q=Mali',
  '/fr/events?size=SIZE&country=ML&theme=finance&sort=date',
  '/en/actors?size=SIZE',
  '/en/actors?size=SIZE&sort=-events',
  '/en/initiatives?size=SIZE',
  '/fr/articles?size=SIZE',
  '/fr/search?size=SIZE&q=Mali',
  '/fr/search?size=SIZE&q=Mali&in=events',
  '/api/v1/events?size=SIZE',
]) {
  test(`${path.replace('SIZE', '100')} asks the database no more statements than for one record`, async () => {
    const [one, hundred] = [path.replace('SIZE', '1'), path.replace('SIZE', '100')]
    // The first answer may open connections or fill what is kept for all.
    await ask(site.url + one)
    const few = await statementsOf(one)
    const many = await statementsOf(hundred)
    console.log(`${hundred}: ${many} statements`)
    expect(few).toBeGreaterThan(0)
    expect(many).toBeLessThanOrEqual(few)
  })
}

/** How many statements the database is asked while an address answers. */
async function statementsOf(path: string) {
  const before = await countLogged()
  const { status } = await ask(site.url + path)
  expect(status).toBe(200)
  return (await countLogged()) - before
}

// A statement is logged before it runs, so that those of an answer are there when it arrives.
async function countLogged() {
  const log = await readFile(site.databaseLog, 'utf8')
  return log.match(/LOG: {2}(?:execute [^:]+|statement): /g)?.length ?? 0
}

async function logs(statement: string) {
  const before = await countLogged()
  await withClient(site.databaseUrl, (client) => client.query(statement))
  return (await countLogged()) > before
}
