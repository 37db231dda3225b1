import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import { makeAccount, type TestAccount } from '../accounts'
import { PEOPLE, type Person } from './table'

/** One of everybody who may come, in the database of DATABASE_URL; null for whoever has no account. */
export async function makePeople(): Promise<Map<Person, TestAccount | null>> {
  const people = new Map<Person, TestAccount | null>()
  for (const person of PEOPLE) people.set(person, await make(person))
  return people
}

/** The Cookie header that their browser sends. */
export function cookieOf(account: TestAccount | null | undefined): Record<string, string> {
  return account ? { cookie: `${account.cookie.name}=${account.cookie.value}` } : {}
}

async function make(person: Person) {
  switch (person) {
    case 'signed out':
      return null
    case 'an admin without second factor':
      return makeAccount('admin', { secondFactor: false })
    case 'a disabled admin': {
      const account = await makeAccount('admin')
      await withClient(databaseUrl(), (client) =>
        client.query('UPDATE accounts SET disabled_at = now() WHERE id = $1', [account.id]),
      )
      return account
    }
    default:
      return makeAccount(person)
  }
}
