import 'server-only'
import { createTranslator } from 'next-intl'
import { createTransport } from 'nodemailer'
import { siteUrl } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { linkPath } from './link'

const PATIENCE_MS = 10_000

/**
 * Whether this site can send mail: SMTP_URL says through which server, MAIL_FROM in whose name, and SITE_URL where links
 * lead. Without the last one they would lead wherever a forged request says that this site is.
 */
export function canMail(): boolean {
  const { SMTP_URL, MAIL_FROM, SITE_URL } = process.env
  return Boolean(SMTP_URL && MAIL_FROM && SITE_URL)
}

/** Sends a one-time link to its account, in `locale`. Throws when the mail server does not take it. */
export async function mailLink(
  to: { email: string; name: string },
  token: string,
  locale: Locale,
): Promise<void> {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'auth.mail' })
  const url = `${siteUrl()}/${locale}${linkPath(token)}`
  const transport = createTransport({
    url: process.env.SMTP_URL,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  await transport.sendMail({
    from: process.env.MAIL_FROM,
    to: { name: to.name, address: to.email },
    subject: t('subject'),
    text: t('text', { name: to.name, url }),
  })
}
