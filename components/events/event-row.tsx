import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { YearRule } from '@/components/charts/year-rule'
import { edtfOf } from '@/lib/edtf/columns'
import { yearOf } from '@/lib/edtf/date'
import { yearRule } from '@/lib/edtf/year-rule'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn, sayDate, sayPrecision } from '@/lib/i18n/format'
import type { ParticipationRole } from '@/lib/vocabulary/lists'
import { EventTitle } from './event-title'
import { KindLabel } from './kind-label'
import { PlaceName } from './place-name'

interface EventRowProps {
  event: EventListItem
  /** Under a heading with its year, a date leaves the year out. */
  isUnderYear?: boolean
  /** What the actor of the page does there. */
  roles?: readonly ParticipationRole[]
  /** What the record of the page has to do with it, in words. */
  note?: string
}

/** One event of a list: when, what, where, on how many articles. */
export async function EventRow({ event, isUnderYear = false, roles = [], note }: EventRowProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('events'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const [words, precision] = await Promise.all([
    sayDate(event.date, { style: 'short', omitYear: isUnderYear }),
    sayPrecision(event.date),
  ])
  const date = edtfOf(event.date)
  return (
    <li className="row">
      <p className="row-d">
        <time dateTime={event.date}>{words}</time>
        {isUnderYear && <span className="vh"> {yearOf(date)}</span>} <YearRule segments={yearRule(date)} />
      </p>
      <div>
        <p className="row-t">
          <a href={hrefIn(locale, `/events/${event.id}`)}>
            <EventTitle event={event} />
          </a>
        </p>
        <p className="row-m">
          <KindLabel kind={event.kind} /> <PlaceName place={event.place} format={event.format} />{' '}
          <span>{t('sourceCount', { count: event.sources })}</span>
          {precision && (
            <Fragment>
              {' '}
              <span>{precision}</span>
            </Fragment>
          )}
          {roles.map((role) => (
            <Fragment key={role}>
              {' '}
              <span className="badge">{v(`participationRole.${role}`, { count: 1 })}</span>
            </Fragment>
          ))}
          {note && (
            <Fragment>
              {' '}
              <span>{note}</span>
            </Fragment>
          )}
        </p>
      </div>
    </li>
  )
}
