import { listAccounts } from '@/lib/accounts/desk'
import { linkPath } from '@/lib/accounts/link'
import { createFirstAdminLink, createLink } from '@/lib/accounts/link-mutations'
import { SHELL } from '@/lib/accounts/manager'
import {
  changeRole,
  createAccount,
  disableAccount,
  enableAccount,
  type Refused,
  resetSecondFactor,
} from '@/lib/accounts/mutations'
import { NewAccount } from '@/lib/accounts/schema'
import { Role } from '@/lib/auth/roles'
import { siteUrl } from '@/lib/env'
import { noRole, whyNoAccount } from './account-words'

/** A reason that the operator can act on; its message is all that is shown. */
class Refusal extends Error {}

const REASONS: Record<Refused, string> = {
  'email-taken': 'There is an account with this e-mail already.',
  'not-found': 'There is no account with this e-mail.',
  'last-admin': 'This is the last admin who can sign in: name another one first.',
}

async function manage(command: string, [email = '', word = '', ...rest]: string[]) {
  switch (command) {
    case 'first-link':
      return showFirstLink()
    case 'list':
      return list()
    case 'create':
      return create({ email, name: rest.join(' '), role: word })
    case 'link':
      return showLink(await idOf(email))
    case 'role':
      return told(await changeRole(SHELL, await idOf(email), roleOf(word), null), `${email} is ${word} now.`)
    case 'disable':
      return told(
        await disableAccount(SHELL, await idOf(email), null),
        `${email} is closed, its sessions ended.`,
      )
    case 'enable':
      return told(await enableAccount(SHELL, await idOf(email), null), `${email} is open again.`)
    default:
      return told(
        await resetSecondFactor(SHELL, await idOf(email), null),
        `${email} has no second factor now.`,
      )
  }
}

async function list() {
  for (const account of await listAccounts(SHELL)) {
    const notes = [
      account.isDisabled && 'closed',
      !account.hasPassword && 'no password yet',
      account.hasSecondFactor && 'second factor',
    ].filter(Boolean)
    console.log([account.email, account.role, account.name, ...notes].join(' · '))
  }
}

async function create(given: { email: string; name: string; role: string }) {
  const account = NewAccount.safeParse(given)
  if (!account.success) throw new Refusal(whyNoAccount(given).join('\n'))
  const created = await createAccount(SHELL, account.data, null)
  if ('refused' in created) throw new Refusal(REASONS[created.refused])
  await showLink(created.id)
}

async function showLink(id: string) {
  const token = await createLink(SHELL, id, null)
  if (!token) throw new Refusal('This account is closed: enable it first.')
  console.log(`Whoever opens this address within 48 hours chooses the password:\n${addressOf(token)}`)
}

async function showFirstLink() {
  const token = await createFirstAdminLink()
  if (token)
    console.log(
      `There is no account yet. Create the first admin at this address, within 48 hours:\n${addressOf(token)}`,
    )
}

function addressOf(token: string) {
  return `${siteUrl()}/fr${linkPath(token)}`
}

async function idOf(email: string) {
  const account = (await listAccounts(SHELL)).find((one) => one.email === email.trim().toLowerCase())
  if (!account) throw new Refusal(REASONS['not-found'])
  return account.id
}

function roleOf(word: string) {
  const role = Role.safeParse(word)
  if (!role.success) throw new Refusal(noRole(word))
  return role.data
}

function told(refused: Refused | null, done: string) {
  if (refused) throw new Refusal(REASONS[refused])
  console.log(done)
}

const [command = '', ...args] = process.argv.slice(2)
const code = await manage(command, args).then(
  () => 0,
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error)
    return 1
  },
)
process.exit(code)
