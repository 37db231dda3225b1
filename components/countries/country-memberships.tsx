import { getLocale, getTranslations } from 'next-intl/server'
import { LifeLegend } from '@/components/charts/life-legend'
import { LifeLines } from '@/components/charts/life-lines'
import { StayWords } from '@/components/initiatives/stay-words'
import { NamedLinks } from '@/components/ui/named-links'
import type { CountryMembership } from '@/lib/countries/country'
import { phrasesOf } from '@/lib/countries/phrases'
import { edtfOf } from '@/lib/edtf/columns'
import { editionDay } from '@/lib/edtf/days'
import { lifeLine } from '@/lib/edtf/life-line'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { shortName } from '@/lib/i18n/short-name'
import { initiativesHref } from '@/lib/initiatives/filters'
import type { Country } from '@/lib/vocabulary/countries'

interface CountryMembershipsProps {
  country: Country
  memberships: CountryMembership[]
  /** First and last year of the axis. */
  from: number
  to: number
}

/** The initiatives that a country belongs or belonged to: dated ones as lines, the others below. */
export async function CountryMemberships({ country, memberships, from, to }: CountryMembershipsProps) {
  const [t, locale] = await Promise.all([getTranslations('countries.memberships'), getLocale()])
  if (memberships.length === 0) return null
  const { name, the, of, isPlural } = phrasesOf(country, locale)
  const dated = memberships.flatMap(({ membership, ...rest }) =>
    membership === null ? [] : [{ ...rest, stay: membership }],
  )
  const undated = memberships.filter(({ membership }) => membership === null)
  const axis = { firstYear: from, lastYear: to }
  return (
    <section>
      <h2>
        {t('title', { the, number: isPlural ? 'plural' : 'singular' })}{' '}
        <small>
          <a href={hrefIn(locale, initiativesHref({ country: [country.code] }))}>
            {new Set(memberships.map(({ id }) => id)).size}
          </a>
        </small>
      </h2>
      {dated.length > 0 && (
        <>
          <LifeLines
            from={from}
            to={to}
            caption={t('caption', { name })}
            heads={[t('name'), t('line', { of }), t('dates')]}
            lines={dated.map(({ id, name: initiative, stay, active }) => ({
              id: `${id} ${stay}`,
              name: say(initiative, locale)?.text ?? id,
              href: hrefIn(locale, `/initiatives/${id}`),
              ...lifeLine(edtfOf(stay), axis, editionDay()),
              ticks: [],
              words: <StayWords stay={stay} whole={active} />,
            }))}
          />
          <LifeLegend />
        </>
      )}
      {undated.length > 0 && (
        <p className="s mut more">
          {t('undated', { count: undated.length })}{' '}
          <NamedLinks
            links={undated.map(({ id, name: whole, acronym }) => ({
              key: id,
              href: hrefIn(locale, `/initiatives/${id}`),
              text: shortName({ name: whole, acronym }, locale),
            }))}
          />
        </p>
      )}
    </section>
  )
}
