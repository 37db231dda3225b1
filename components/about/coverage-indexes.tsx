import { getLocale, getTranslations } from 'next-intl/server'
import { YearBars } from '@/components/charts/year-bars'
import { KindLabel } from '@/components/events/kind-label'
import { IndexList } from '@/components/ui/index-list'
import { articlesHref } from '@/lib/articles/filters'
import { eventsHref } from '@/lib/events/filters'
import { capitalise } from '@/lib/i18n/capitalise'
import { hrefIn } from '@/lib/i18n/format'
import { countryOf } from '@/lib/vocabulary/countries'
import { EventKind } from '@/lib/vocabulary/lists'
import { Section } from './section'

type Counts = { value: string; count: number }[]

const RECORDS = ['events', 'initiatives', 'actors', 'countries', 'articles'] as const

interface CoverageIndexesProps {
  records: Record<(typeof RECORDS)[number], number>
  years: { year: number; count: number }[]
  countries: Counts
  kinds: Counts
  /** Articles by ISO 639-1 code. */
  languages: Counts
  publishers: number
}

/** How much the base holds of what, each number leading to the records that it counts. */
export async function CoverageIndexes(props: CoverageIndexesProps) {
  const { records, years, countries, kinds, languages, publishers } = props
  const [t, locale] = await Promise.all([getTranslations('about.coverage'), getLocale()])
  const inYear = (year: number) => hrefIn(locale, eventsHref({ from: String(year), to: String(year) }))
  const languageName = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <>
      <Section anchor="records" title={t('records.title')}>
        <IndexList
          className="max-w-prose"
          items={RECORDS.map((record) => ({
            key: record,
            href: hrefIn(locale, `/${record}`),
            label: t(`records.${record}`),
            count: records[record],
          }))}
        />
      </Section>
      <Section anchor="years" title={t('years.title')} note={t('years.note')}>
        <YearBars
          years={years.map((year) => ({ ...year, href: inYear(year.year) }))}
          from={years[0]?.year ?? 0}
          to={years.at(-1)?.year ?? 0}
        />
      </Section>
      <Section anchor="countries" title={t('countries.title')} note={t('countries.note')}>
        <IndexList
          className="cols"
          items={countries.map(({ value, count }) => ({
            key: value,
            href: hrefIn(locale, eventsHref({ country: [value] })),
            label: countryOf(value)?.name[locale] ?? value,
            count,
          }))}
        />
      </Section>
      <Section anchor="kinds" title={t('kinds.title')}>
        <IndexList
          className="cols"
          items={kinds.map(({ value, count }) => ({
            key: value,
            href: hrefIn(locale, eventsHref({ kind: [EventKind.parse(value)] })),
            label: <KindLabel kind={EventKind.parse(value)} />,
            count,
          }))}
        />
      </Section>
      <Section anchor="articles" title={t('articles.title')}>
        <p className="s mut narrow">{t('articles.text', { publishers })}</p>
        <IndexList
          className="cols more"
          items={languages.map(({ value, count }) => ({
            key: value,
            href: hrefIn(locale, articlesHref({ language: [value] })),
            label: capitalise(languageName.of(value) ?? value, locale),
            count,
          }))}
        />
      </Section>
    </>
  )
}
