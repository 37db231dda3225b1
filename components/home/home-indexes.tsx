import { getLocale, getTranslations } from 'next-intl/server'
import { KindLabel } from '@/components/events/kind-label'
import { IndexList } from '@/components/ui/index-list'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import { EventKind } from '@/lib/vocabulary/lists'

interface HomeIndexesProps {
  countries: { value: string; count: number }[]
  kinds: { value: string; count: number }[]
  countryCount: number
}

const COUNTRIES_SHOWN = 14

/** Ways in by country and by kind. */
export async function HomeIndexes({ countries, kinds, countryCount }: HomeIndexesProps) {
  const [t, locale] = await Promise.all([getTranslations('home'), getLocale()])
  return (
    <div>
      <section>
        <h2>
          {t('countries.title')} <small>{t('countries.note')}</small>
        </h2>
        <IndexList
          items={countries.slice(0, COUNTRIES_SHOWN).map(({ value, count }) => ({
            key: value,
            href: hrefIn(locale, eventsHref({ country: [value] })),
            label: say(countryOf(value)?.name, locale)?.text ?? value,
            count,
          }))}
        />
        <p className="s more">
          <a href={hrefIn(locale, '/countries')}>{t('countries.all', { count: countryCount })}</a>
        </p>
      </section>
      <section>
        <h2>{t('kinds')}</h2>
        <IndexList
          items={kinds.map(({ value, count }) => ({
            key: value,
            href: hrefIn(locale, eventsHref({ kind: [EventKind.parse(value)] })),
            label: <KindLabel kind={EventKind.parse(value)} />,
            count,
          }))}
        />
      </section>
    </div>
  )
}
