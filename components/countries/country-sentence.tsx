import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { CountryRecord } from '@/lib/countries/country'
import { phrasesOf } from '@/lib/countries/phrases'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { initiativesHref } from '@/lib/initiatives/filters'
import type { Country } from '@/lib/vocabulary/countries'

interface CountrySentenceProps {
  country: Country
  record: CountryRecord
}

/** How much there is of a country: events that involve it, those held there, initiatives it belongs to. */
export async function CountrySentence({ country, record }: CountrySentenceProps) {
  const [t, locale] = await Promise.all([getTranslations('countries.sentence'), getLocale()])
  const { the } = phrasesOf(country, locale)
  const { involved, places, memberships } = record
  const held = places.reduce((sum, { count }) => sum + count, 0)
  const initiatives = new Set(memberships.map(({ id }) => id)).size
  const linkTo = (path: string) => (words: ReactNode) => <a href={hrefIn(locale, path)}>{words}</a>
  return (
    <p className="prose">
      {t.rich('events', { involved, the, a: linkTo(eventsHref({ country: [country.code] })) })}
      {involved + held > 0 && (
        <>
          {', '}
          {t.rich('held', { held, a: linkTo(eventsHref({ place: places.map(({ id }) => id) })) })}
        </>
      )}
      {'. '}
      {t.rich('initiatives', {
        initiatives,
        a: linkTo(initiativesHref({ country: [country.code] })),
      })}
    </p>
  )
}
