import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccountTable } from '@/components/accounts/account-table'
import { CreateForm } from '@/components/accounts/manage-forms'
import { listAccounts } from '@/lib/accounts/desk'
import { createAccountAction } from '@/lib/accounts/manage-actions'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('accounts'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function AccountsPage() {
  const admin = await requirePermission('accounts.manage')
  const [t, accounts] = await Promise.all([getTranslations('accounts'), listAccounts(admin)])
  const count = accounts.filter(({ isDisabled, hasPassword }) => hasPassword && !isDisabled).length
  return (
    <div className="stack">
      <h1>{t('title')}</h1>
      <p className="lede">{t.rich('lede', { count, b: (words) => <b>{words}</b> })}</p>
      <AccountTable accounts={accounts} />
      <section className="stack max-w-prose" aria-labelledby="create-title">
        <h2 id="create-title">{t('create.title')}</h2>
        <p>{t('create.text')}</p>
        <CreateForm action={createAccountAction} />
      </section>
    </div>
  )
}
