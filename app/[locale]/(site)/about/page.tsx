import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { toAboutJsonLd } from '@/components/about/about-json-ld'
import { ABOUT_SECTIONS, AboutSections } from '@/components/about/about-sections'
import { WithContents } from '@/components/about/contents'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { siteUrl } from '@/lib/env'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countByYear } from '@/lib/events/years'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('about'), getLocale()])
  return pageMetadata({ locale, path: '/about', title: t('title'), description: t('page.description') })
}

export default async function AboutPage() {
  const [t, site, locale, years] = await Promise.all([
    getTranslations('about'),
    getTranslations('site'),
    getLocale(),
    countByYear(ALL_EVENTS),
  ])
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  const span = first === undefined || last === undefined ? null : { from: first, to: last }
  return (
    <article>
      <JsonLd data={toAboutJsonLd({ locale, site: siteUrl(), years: span })} />
      <Breadcrumb items={[{ label: site('name'), href: hrefIn(locale, '/') }, { label: t('title') }]} />
      <h1>{t('title')}</h1>
      <p className="lede">{t('page.lede')}</p>
      <WithContents
        items={ABOUT_SECTIONS.map((section) => ({ anchor: section, title: t(`page.${section}.title`) }))}
      >
        <AboutSections
          url={`${siteUrl()}${hrefIn(locale, '/')}`}
          today={new Date().toISOString().slice(0, 10)}
        />
      </WithContents>
    </article>
  )
}
