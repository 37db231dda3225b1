import { NewAccount } from '@/lib/accounts/schema'
import { Role } from '@/lib/auth/roles'

/** What `npm run account -- create` was given. */
type Given = Record<keyof NewAccount, string>

const WRONG: Record<keyof NewAccount, (given: string) => string> = {
  email: (given) => `“${given}” is no e-mail address, such as name@example.org.`,
  role: noRole,
  name: (given) => `“${given}” is no name of 2 to 80 characters.`,
}

/** What keeps an account from being made, one sentence for each word that is wrong, in the order in which they are typed. */
export function whyNoAccount(given: Given): string[] {
  const read = NewAccount.safeParse(given)
  const wrong = new Set(read.error?.issues.map(({ path }) => path[0]))
  return (['email', 'role', 'name'] as const)
    .filter((field) => wrong.has(field))
    .map((field) => WRONG[field](given[field]))
}

/** Says which roles there are. */
export function noRole(word: string): string {
  return `“${word}” is no role: ${Role.options.join(', ')}.`
}
