import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/accounts/door-forms'
import { verifyCodeAction } from '@/lib/accounts/door-actions'
import { safeNext, signInHref } from '@/lib/auth/doors'
import { deskMetadata } from '@/lib/i18n/desk-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  return deskMetadata(locale, t('second-factor.title'))
}

export default async function SecondFactorPage({ searchParams }: PageProps<'/[locale]/admin/second-factor'>) {
  const [t, locale, { next }] = await Promise.all([getTranslations('auth'), getLocale(), searchParams])
  const onward = safeNext(next, locale)
  return (
    <div className="stack max-w-prose">
      <h1>{t('second-factor.title')}</h1>
      <CodeForm action={verifyCodeAction} next={onward} />
      <p>
        <a href={signInHref(locale, onward)}>{t('second-factor.back')}</a>
      </p>
      <p className="mut">{t('second-factor.lost')}</p>
    </div>
  )
}
