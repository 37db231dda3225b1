import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PasswordForm, ProfileForm } from '@/components/accounts/profile-forms'
import { SessionTable } from '@/components/accounts/session-table'
import { changePasswordAction, endSessionAction, updateProfileAction } from '@/lib/accounts/actions'
import { listSessions } from '@/lib/accounts/desk'
import { currentSession, requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('accounts.profile'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function ProfilePage() {
  const account = await requirePermission('profile.manage')
  const [t, locale, session, sessions] = await Promise.all([
    getTranslations('accounts'),
    getLocale(),
    currentSession(),
    listSessions(account),
  ])
  return (
    <div className="stack">
      <h1>{t('profile.title')}</h1>
      <p className="mut">
        {account.email} <span className="sep" /> {t('profile.role', { role: t(`role.${account.role}`) })}
      </p>
      <section className="stack max-w-prose" aria-labelledby="name">
        <h2 id="name">{t('profile.name.title')}</h2>
        <ProfileForm action={updateProfileAction} name={account.name} showName={account.showName} />
      </section>
      <section className="stack max-w-prose" aria-labelledby="password">
        <h2 id="password">{t('profile.password.title')}</h2>
        <p>{t('profile.password.text')}</p>
        <PasswordForm action={changePasswordAction} />
      </section>
      <section className="stack max-w-prose" aria-labelledby="second-factor">
        <h2 id="second-factor">{t('profile.second-factor.title')}</h2>
        <p>{t(account.hasSecondFactor ? 'profile.second-factor.on' : 'profile.second-factor.off')}</p>
        <p>
          <a href={hrefIn(locale, '/admin/profile/second-factor')}>{t('profile.second-factor.manage')}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="sessions">
        <h2 id="sessions">{t('profile.sessions.title')}</h2>
        <p>{t('profile.sessions.text')}</p>
        <SessionTable sessions={sessions} current={session?.sessionId ?? null} action={endSessionAction} />
      </section>
    </div>
  )
}
