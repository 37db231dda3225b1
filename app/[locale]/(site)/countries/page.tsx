import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { RegionIndex } from '@/components/countries/region-index'
import { listCountries } from '@/lib/countries/queries'
import { byRegion } from '@/lib/countries/regions'
import { pageMetadata } from '@/lib/i18n/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('countries'), getLocale()])
  return pageMetadata({ locale, path: '/countries', title: t('title'), description: t('description') })
}

export default async function CountriesPage() {
  const [t, locale, countries] = await Promise.all([
    getTranslations('countries'),
    getLocale(),
    listCountries(),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t.rich('lede', { count: countries.length, b: (words) => <b>{words}</b> })}</p>
      <div className="cols mt-8">
        {byRegion(countries, locale).map(({ region, countries: members }) => (
          <RegionIndex
            key={region}
            title={region === 'central' ? t('central') : t(`regions.${region}`)}
            countries={members}
          />
        ))}
      </div>
    </>
  )
}
