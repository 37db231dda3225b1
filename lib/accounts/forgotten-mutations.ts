import 'server-only'
import { writer } from '@/lib/db/writer'
import type { Locale } from '@/lib/i18n/locales'
import { takeTurn } from '@/lib/limits/mutations'
import { createLink } from './link-mutations'
import { mailLink } from './mail'

/** How many seconds until this network address may ask for another mail; 0 when it may now. */
export async function takeMailTurn(address: string | null): Promise<number> {
  return takeTurn(`forgotten:${address ?? 'unknown'}`, { free: 5, longest: 15 * 60 })
}

/** Mails a one-time link to the account of that e-mail, if there is one in use that was not just sent one. */
export async function mailForgotten(email: string, locale: Locale, address: string | null): Promise<void> {
  const account = await writer().account.findUnique({ where: { email, disabledAt: null } })
  if (!account) return
  // Whoever writes to somebody's mailbox through us does it a few times an hour.
  if ((await takeTurn(`mail:${account.id}`, { free: 2, longest: 15 * 60 })) > 0) return
  const token = await createLink('holder', account.id, address)
  if (token) await mailLink(account, token, locale)
}
