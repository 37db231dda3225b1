import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SignInForm } from '@/components/accounts/door-forms'
import { signInAction } from '@/lib/accounts/door-actions'
import { canMail } from '@/lib/accounts/mail'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  return deskMetadata(locale, t('sign-in.title'))
}

const REASONS = ['expired', 'chosen', 'signed-out'] as const

const KeptAt = z.iso.datetime()

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/admin/sign-in'>) {
  const [t, locale, { next, reason, at }] = await Promise.all([
    getTranslations('auth'),
    getLocale(),
    searchParams,
  ])
  const known = REASONS.find((one) => one === reason)
  const kept = KeptAt.safeParse(at).data
  return (
    <div className="stack max-w-prose">
      <h1>{t('sign-in.title')}</h1>
      {known && (
        <p className={known === 'expired' ? 'note' : 'note ok'} role="status">
          {known === 'expired' && kept
            ? t('sign-in.kept', { hour: kept.slice(11, 13), minute: kept.slice(14, 16) })
            : t(`sign-in.${known}`)}
        </p>
      )}
      <SignInForm action={signInAction} next={typeof next === 'string' ? next : undefined} />
      {canMail() ? (
        <p>
          <a href={hrefIn(locale, '/admin/sign-in/forgotten')}>{t('sign-in.forgotten')}</a>
        </p>
      ) : (
        <p className="mut">{t('sign-in.ask-admin')}</p>
      )}
    </div>
  )
}
