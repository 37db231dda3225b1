import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import type { CoParticipant } from '@/lib/actors/actor'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'

/**
 * With whom an actor meets most. No query of the base says “events that have both”, since values of one key widen:
 * so each number unfolds the very events that it counts.
 */
export async function CoParticipants({ found }: { found: CoParticipant[] }) {
  const t = await getTranslations('actors.with')
  if (found.length === 0) return null
  return (
    <section>
      <h2>
        {t('title')} <small>{t('note')}</small>
      </h2>
      <ul className="index">
        {found.map((one) => (
          <CoParticipantLine key={one.actor.id} {...one} />
        ))}
      </ul>
    </section>
  )
}

async function CoParticipantLine({ actor, events }: CoParticipant) {
  const [t, locale, format] = await Promise.all([getTranslations('actors.with'), getLocale(), getFormatter()])
  const name = say(actor.name, locale)?.text ?? actor.id
  return (
    <li className="unfolds">
      <a href={hrefIn(locale, `/actors/${actor.id}`)}>
        <SaidText text={actor.name} />
      </a>
      <details>
        <summary>
          <span className="n">{format.number(events.length)}</span>
          <span className="vh"> {t('shared', { count: events.length, name })}</span>
        </summary>
        <ul className="sib s">
          {events.map((event) => (
            <SharedEvent key={event.id} event={event} />
          ))}
        </ul>
      </details>
    </li>
  )
}

async function SharedEvent({ event }: { event: CoParticipant['events'][number] }) {
  const [locale, date] = await Promise.all([getLocale(), sayDate(event.date, { style: 'short' })])
  return (
    <li>
      <time className="mut" dateTime={event.date}>
        {date}
      </time>
      <br />
      <a href={hrefIn(locale, `/events/${event.id}`)}>
        <SaidText text={event.title} />
      </a>
    </li>
  )
}
