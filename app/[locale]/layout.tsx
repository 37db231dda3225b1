import '@/app/styles/globals.css'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isLocale } from '@/lib/i18n/locales'

/** The document: its language decides all words below. */
export default async function RootLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = await getTranslations('site')
  return (
    <html lang={locale} dir="ltr">
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
