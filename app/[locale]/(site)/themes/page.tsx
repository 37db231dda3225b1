import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ThemeTree } from '@/components/themes/theme-tree'
import { pageMetadata } from '@/lib/i18n/metadata'
import { listThemes } from '@/lib/themes/queries'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('themes'), getLocale()])
  return pageMetadata({ locale, path: '/themes', title: t('title'), description: t('description') })
}

export default async function ThemesPage() {
  const [t, themes] = await Promise.all([getTranslations('themes'), listThemes()])
  const families = themes.filter(({ broader }) => broader === null).length
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t.rich('lede', { count: themes.length, families, b: (words) => <b>{words}</b> })}
      </p>
      <p className="s mut">{t('note')}</p>
      <section>
        <h2>{t('tree')}</h2>
        <ThemeTree themes={themes} hasPages />
      </section>
    </>
  )
}
