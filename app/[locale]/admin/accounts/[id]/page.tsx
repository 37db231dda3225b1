import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { statesOf } from '@/components/accounts/account-table'
import { AccountStep, MailLinkForm, MakeLinkForm, RoleForm } from '@/components/accounts/manage-forms'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { getAccount } from '@/lib/accounts/desk'
import { canMail } from '@/lib/accounts/mail'
import {
  changeRoleAction,
  createLinkAction,
  disableAccountAction,
  enableAccountAction,
  mailLinkAction,
  resetSecondFactorAction,
} from '@/lib/accounts/manage-actions'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('accounts'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function AccountPage({ params }: PageProps<'/[locale]/admin/accounts/[id]'>) {
  const admin = await requirePermission('accounts.manage')
  const [t, locale, { id }] = await Promise.all([getTranslations('accounts'), getLocale(), params])
  const account = await getAccount(admin, id)
  if (!account) notFound()
  return (
    <div className="stack max-w-prose">
      <Breadcrumb
        items={[{ label: t('title'), href: hrefIn(locale, '/admin/accounts') }, { label: account.name }]}
      />
      <h1>{account.name}</h1>
      <p className="mut">
        {account.email} <span className="sep" />{' '}
        {statesOf(account)
          .map((state) => t(`state.${state}`))
          .join(', ')}
      </p>
      <section className="stack" aria-labelledby="role-title">
        <h2 id="role-title">{t('change-role.title')}</h2>
        <RoleForm action={changeRoleAction} id={id} role={account.role} />
      </section>
      {!account.isDisabled && (
        <section className="stack" aria-labelledby="link-title">
          <h2 id="link-title">{t('link.title')}</h2>
          <p>{t('link.text')}</p>
          <MakeLinkForm action={createLinkAction} id={id} />
          {canMail() && <MailLinkForm action={mailLinkAction} id={id} email={account.email} />}
        </section>
      )}
      <section className="stack" aria-labelledby="reset-title">
        <h2 id="reset-title">{t('reset.title')}</h2>
        <p>{t(account.hasSecondFactor ? 'reset.text' : 'reset.off')}</p>
        {account.hasSecondFactor && <AccountStep step="reset" action={resetSecondFactorAction} id={id} />}
      </section>
      <section className="stack" aria-labelledby="disable-title">
        <h2 id="disable-title">{t('disable.title')}</h2>
        <p>{t(account.isDisabled ? 'enable.text' : 'disable.text')}</p>
        {account.isDisabled ? (
          <AccountStep step="enable" action={enableAccountAction} id={id} />
        ) : (
          <AccountStep step="disable" action={disableAccountAction} id={id} />
        )}
      </section>
    </div>
  )
}
