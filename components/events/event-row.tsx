import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { YearRule } from '@/components/charts/year-rule'
import { SaidText } from '@/components/ui/said'
import { edtfOf } from '@/lib/edtf/columns'
import { yearOf } from '@/lib/edtf/date'
import { yearRule } from '@/lib/edtf/year-rule'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn, sayDate, sayPrecision } from '@/lib/i18n/format'
import type { ParticipationRole } from '@/lib/vocabulary/lists'
import { KindLabel } from './kind-label'
import { PlaceName } from './place-name'

interface EventRowProps {
  event: EventListItem
  /** Under a heading with its year, a date leaves the year out. */
  isUnderYear?: boolean
  /** What the actor of the page does there. */
  role?: ParticipationRole
}

/** One event of a list: when, what, where, on how many articles. */
export async function EventRow({ event, isUnderYear = false, role }: EventRowProps) {
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
            <SaidText text={event.title} />
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
          {role && (
            <Fragment>
              {' '}
              <span className="badge">{v(`participationRole.${role}`, { count: 1 })}</span>
            </Fragment>
          )}
        </p>
      </div>
    </li>
  )
}
