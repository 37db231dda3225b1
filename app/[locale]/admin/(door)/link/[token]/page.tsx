import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChoosePasswordForm, FirstAdminForm } from '@/components/accounts/door-forms'
import { choosePasswordAction, createFirstAdminAction } from '@/lib/accounts/door-actions'
import { findLink } from '@/lib/accounts/link-desk'
import { signInHref } from '@/lib/auth/doors'
import { deskMetadata } from '@/lib/i18n/desk-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  // The address is as good as a password: it goes to no other site.
  return { ...deskMetadata(locale, t('link.password.title')), referrer: 'same-origin' }
}

export default async function LinkPage({ params }: PageProps<'/[locale]/admin/link/[token]'>) {
  const [t, locale, { token }] = await Promise.all([getTranslations('auth.link'), getLocale(), params])
  const link = await findLink(token)
  switch (link.is) {
    case 'password':
      return (
        <div className="stack max-w-prose">
          <h1>{t('password.title')}</h1>
          <p>{t('password.text', { email: link.email })}</p>
          <ChoosePasswordForm action={choosePasswordAction} token={token} />
        </div>
      )
    case 'first-admin':
      return (
        <div className="stack max-w-prose">
          <h1>{t('first-admin.title')}</h1>
          <p>{t('first-admin.text')}</p>
          <FirstAdminForm action={createFirstAdminAction} token={token} />
        </div>
      )
    default:
      return (
        <div className="stack max-w-prose">
          <h1>{t('over.title')}</h1>
          <p>{t(`over.${link.is}`)}</p>
          <p>
            <a href={signInHref(locale)}>{t('over.sign-in')}</a>
          </p>
        </div>
      )
  }
}
