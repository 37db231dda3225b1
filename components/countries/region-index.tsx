import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import type { CountryCounts } from '@/lib/countries/country'
import { phrasesOf } from '@/lib/countries/phrases'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { countryOf } from '@/lib/vocabulary/countries'

interface RegionIndexProps {
  title: string
  countries: CountryCounts[]
}

/** The countries of a region: events that involve each, and beneath it those held there. */
export async function RegionIndex({ title, countries }: RegionIndexProps) {
  const [t, locale] = await Promise.all([getTranslations('countries'), getLocale()])
  return (
    <section className="grp-box mt-0 pb-8!">
      <h2>{title}</h2>
      <IndexList
        items={countries.flatMap(({ code, involved, held, places }) => {
          const country = countryOf(code)
          if (!country) return []
          const { name, the, in: inside } = phrasesOf(country, locale)
          return [
            {
              key: code,
              href: hrefIn(locale, `/countries/${code.toLowerCase()}`),
              label: name,
              count: involved,
              counted: {
                href: hrefIn(locale, eventsHref({ country: [code] })),
                label: t('eventsOf', { count: involved, the }),
              },
            },
            ...(held > 0
              ? [
                  {
                    key: `${code} held`,
                    href: hrefIn(locale, eventsHref({ place: places })),
                    label: t.rich('held', {
                      count: held,
                      in: inside,
                      vh: (words) => <span className="vh">{words}</span>,
                    }),
                    count: held,
                    isSub: true,
                  },
                ]
              : []),
          ]
        })}
      />
    </section>
  )
}
