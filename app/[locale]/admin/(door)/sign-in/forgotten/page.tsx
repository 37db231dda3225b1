import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForgottenForm } from '@/components/accounts/door-forms'
import { forgottenAction } from '@/lib/accounts/door-actions'
import { canMail } from '@/lib/accounts/mail'
import { signInHref } from '@/lib/auth/doors'
import { deskMetadata } from '@/lib/i18n/desk-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  return deskMetadata(locale, t('forgotten.title'))
}

export default async function ForgottenPage() {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  return (
    <div className="stack max-w-prose">
      <h1>{t('forgotten.title')}</h1>
      {canMail() ? (
        <>
          <p>{t('forgotten.text')}</p>
          <ForgottenForm action={forgottenAction} />
        </>
      ) : (
        <p>{t('forgotten.ask-admin')}</p>
      )}
      <p>
        <a href={signInHref(locale)}>{t('forgotten.back')}</a>
      </p>
    </div>
  )
}
