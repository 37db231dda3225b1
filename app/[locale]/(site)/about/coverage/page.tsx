import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { WithContents } from '@/components/about/contents'
import { DatePrecision, SourcesPerEvent } from '@/components/about/coverage-evidence'
import { CoverageIndexes } from '@/components/about/coverage-indexes'
import { Limits } from '@/components/about/limits'
import { Section } from '@/components/about/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ALL_ARTICLES } from '@/lib/articles/filters'
import { countArticleFacets } from '@/lib/articles/queries'
import { countCoverage } from '@/lib/coverage/queries'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countByYear } from '@/lib/events/years'
import { countRecords } from '@/lib/home/queries'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'

const SECTIONS = ['records', 'years', 'countries', 'kinds', 'articles', 'sources', 'dates', 'limits'] as const

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('about.coverage'), getLocale()])
  return pageMetadata({ locale, path: '/about/coverage', title: t('title'), description: t('description') })
}

export default async function CoveragePage() {
  const [t, about, locale, records, years, { country, kind }, { language }, coverage] = await Promise.all([
    getTranslations('about.coverage'),
    getTranslations('about'),
    getLocale(),
    countRecords(),
    countByYear(ALL_EVENTS),
    countFacets(ALL_EVENTS),
    countArticleFacets(ALL_ARTICLES),
    countCoverage(),
  ])
  return (
    <article>
      <Breadcrumb
        items={[{ label: about('title'), href: hrefIn(locale, '/about') }, { label: t('title') }]}
      />
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <WithContents items={SECTIONS.map((anchor) => ({ anchor, title: t(`${anchor}.title`) }))}>
        <CoverageIndexes
          records={records}
          years={years}
          countries={country}
          kinds={kind}
          languages={language}
          publishers={coverage.publishers}
        />
        <SourcesPerEvent sources={coverage.sources} />
        <DatePrecision precisions={coverage.precisions} marked={coverage.marked} />
        <Section anchor="limits" title={t('limits.title')}>
          <Limits counts={coverage} />
        </Section>
      </WithContents>
    </article>
  )
}
