import { getLocale, getTranslations } from 'next-intl/server'
import { Differing } from '@/components/evidence/differing'
import { Fact } from '@/components/evidence/fact'
import { NamedLinks } from '@/components/ui/named-links'
import { SaidText } from '@/components/ui/said'
import { edtfOf } from '@/lib/edtf/columns'
import { durationInDays } from '@/lib/edtf/date'
import type { Event } from '@/lib/events/event'
import { eventsHref } from '@/lib/events/filters'
import { citationsOf } from '@/lib/evidence/citation'
import { hrefIn, sayDateAlone } from '@/lib/i18n/format'
import { PlaceName } from './place-name'
import { CountryFact } from './record-countries'

/** Every fact of an event but its participations, each with the articles that state it. */
export async function EventFacts({ event }: { event: Event }) {
  const [t, v, locale] = await Promise.all([
    getTranslations('events.record'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { place, attendance, citations } = event
  const days = durationInDays(edtfOf(event.date))
  const initiatives = event.initiatives.map(({ id, name }) => ({
    key: id,
    href: hrefIn(locale, `/initiatives/${id}`),
    text: name,
  }))
  const themes = event.themes.map(({ id, label }) => ({
    key: id,
    href: hrefIn(locale, `/themes/${id}`),
    text: label,
  }))
  const present = attendance && v(`attendance.${attendance.qualifier}`, { count: attendance.count })
  return (
    <dl className="facts">
      <Fact term={t('fact.date')} citations={citationsOf(citations, 'date')}>
        <time dateTime={event.date}>{await sayDateAlone(event.date)}</time>{' '}
        {days && <span className="mut">({t('days', { count: days })})</span>}
      </Fact>
      <Fact term={t('fact.place')} citations={place ? citationsOf(citations, 'place') : undefined}>
        {place ? (
          <a href={hrefIn(locale, eventsHref({ place: [place.id] }))}>
            <PlaceName place={place} format={event.format} />
          </a>
        ) : (
          t(event.format === 'online' ? 'placeOnline' : 'placeUnknown')
        )}
        {event.venue && (
          <>
            <br />
            <span className="s mut" lang={locale === 'fr' ? undefined : 'fr'}>
              {event.venue}
            </span>
          </>
        )}
      </Fact>
      {present && (
        <Fact term={t('fact.attendance')} citations={citationsOf(citations, 'attendance')}>
          {present}
          <Differing kept={present} citations={citationsOf(citations, 'attendance')} />
        </Fact>
      )}
      {event.countries.length > 0 && (
        <Fact term={t('fact.countries')} citations={citationsOf(citations, 'countries')}>
          <CountryFact countries={event.countries} />
        </Fact>
      )}
      <Fact term={t('fact.themes')} citations={citationsOf(citations, 'themes')}>
        <NamedLinks links={themes} />
      </Fact>
      {initiatives.length > 0 && (
        <Fact term={t('fact.initiatives', { count: initiatives.length })}>
          <NamedLinks links={initiatives} />
        </Fact>
      )}
      {event.outcomes.length > 0 && (
        <Fact term={t('fact.outcomes')} citations={citationsOf(citations, 'outcomes')}>
          <ul>
            {event.outcomes.map((outcome) => (
              <li key={outcome.fr ?? outcome.en}>
                <SaidText text={outcome} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact term={t('fact.format')}>{v(`format.${event.format}`)}</Fact>
    </dl>
  )
}
