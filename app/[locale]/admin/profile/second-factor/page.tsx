import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/accounts/qr-code'
import { ConfirmForm, RenewCodesForm, StartForm, StopForm } from '@/components/accounts/second-factor-forms'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import {
  confirmSecondFactorAction,
  renewCodesAction,
  startSecondFactorAction,
  stopSecondFactorAction,
} from '@/lib/accounts/actions'
import { getPendingKey } from '@/lib/accounts/desk'
import { lacksSecondFactor } from '@/lib/auth/prove'
import { requestHeaders, requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('accounts.second-factor'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function SecondFactorPage() {
  const account = await requirePermission('profile.manage')
  const [t, locale, pending] = await Promise.all([
    getTranslations('accounts'),
    getLocale(),
    requestHeaders().then((headers) => getPendingKey(account, headers)),
  ])
  return (
    <div className="stack max-w-prose">
      <Breadcrumb
        items={[
          { label: t('profile.title'), href: hrefIn(locale, '/admin/profile') },
          { label: t('second-factor.title') },
        ]}
      />
      <h1>{t('second-factor.title')}</h1>
      {lacksSecondFactor(account) && <p className="note">{t('second-factor.needed')}</p>}
      <p>{account.hasSecondFactor ? t('profile.second-factor.on') : t('second-factor.text')}</p>
      {/* In its place whatever there is: after its own post, it shows the recovery codes. */}
      <ConfirmForm
        action={confirmSecondFactorAction}
        onward={hrefIn(locale, '/admin')}
        isOpen={pending !== null}
      >
        {pending && (
          <>
            <p>{t('second-factor.scan')}</p>
            <QrCode text={pending.uri} label={t('second-factor.qr')} />
            <p>
              {t('second-factor.key')}{' '}
              <code className="wrap-anywhere">{pending.key.replace(/.{4}(?=.)/g, '$& ')}</code>
            </p>
          </>
        )}
      </ConfirmForm>
      {account.hasSecondFactor ? (
        <>
          <RenewCodesForm action={renewCodesAction} onward={hrefIn(locale, '/admin/profile')} />
          {account.role !== 'admin' && <StopForm action={stopSecondFactorAction} />}
        </>
      ) : (
        <StartForm action={startSecondFactorAction} isAgain={pending !== null} />
      )}
    </div>
  )
}
