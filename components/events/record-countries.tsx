import { getLocale, getTranslations } from 'next-intl/server'
import { NamedLinks } from '@/components/ui/named-links'
import type { Event } from '@/lib/events/event'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import { CountryRole } from '@/lib/vocabulary/lists'

/** The countries of an event, a line for each way of taking part, by name. */
export async function CountryFact({ countries }: Pick<Event, 'countries'>) {
  const [t, locale] = await Promise.all([getTranslations('events.record'), getLocale()])
  const byName = new Intl.Collator(locale)
  const said = (name: LocalizedText) => say(name, locale)?.text ?? ''
  const lines = CountryRole.options
    .map((role) => ({
      role,
      links: countries
        .filter((country) => country.role === role)
        .map(({ code }) => ({
          key: code,
          href: hrefIn(locale, `/countries/${code.toLowerCase()}`),
          text: countryOf(code)?.name ?? { fr: code },
        }))
        .sort((a, b) => byName.compare(said(a.text), said(b.text))),
    }))
    .filter(({ links }) => links.length > 0)
  return (
    <ul>
      {lines.map(({ role, links }) => (
        <li key={role}>
          {t(`countryLine.${role}`, { count: links.length })} <NamedLinks links={links} />
        </li>
      ))}
    </ul>
  )
}
