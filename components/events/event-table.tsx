import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { YearRule } from '@/components/charts/year-rule'
import { SaidText } from '@/components/ui/said'
import { edtfOf } from '@/lib/edtf/columns'
import { yearRule } from '@/lib/edtf/year-rule'
import { type EventFilters, sortOf } from '@/lib/events/filters'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { EventTitle } from './event-title'
import { KindLabel } from './kind-label'
import { sortedHref } from './list-tools'
import { PlaceName } from './place-name'

interface EventTableProps {
  events: EventListItem[]
  filters: EventFilters
  /** Which records of the result are on the page. */
  caption: string
}

/** The same page in the same order, as a table. */
export async function EventTable({ events, filters, caption }: EventTableProps) {
  const [t, locale] = await Promise.all([getTranslations('events.list.table'), getLocale()])
  const sort = sortOf(filters)
  const ariaSort = sort === '-date' ? 'descending' : sort === 'date' ? 'ascending' : undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll tbl" tabIndex={0} aria-labelledby="events-caption">
      <table className="fixed-table">
        <caption id="events-caption">{caption}</caption>
        <colgroup>
          <col className="w-[8.75rem]" />
          <col />
          <col className="w-[10.75rem]" />
          <col className="w-[8.5rem]" />
          <col className="w-[9rem]" />
          <col className="w-[6rem]" />
          <col className="w-[4.5rem]" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" aria-sort={ariaSort}>
              <a href={hrefIn(locale, sortedHref(filters, sort === '-date' ? 'date' : '-date'))}>
                {t('date')}
                {ariaSort && <span aria-hidden="true"> {sort === '-date' ? '▼' : '▲'}</span>}
              </a>
            </th>
            <th scope="col">{t('event')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('organisers')}</th>
            <th scope="col" className="n">
              {t('attendance')}
            </th>
            <th scope="col" className="n">
              {t('sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <TableRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

async function TableRow({ event }: { event: EventListItem }) {
  const [t, locale] = await Promise.all([getTranslations('events.list.table'), getLocale()])
  const { attendance, organisers } = event
  return (
    <tr>
      <td>
        <time dateTime={event.date}>{await sayDate(event.date, { style: 'short' })}</time>
        <YearRule segments={yearRule(edtfOf(event.date))} />
      </td>
      <th scope="row">
        <a href={hrefIn(locale, `/events/${event.id}`)}>
          <EventTitle event={event} />
        </a>
      </th>
      <td>
        <KindLabel kind={event.kind} />
      </td>
      <td>
        <PlaceName place={event.place} format={event.format} />
      </td>
      <td>
        {organisers.length === 0 && <Unknown />}
        {organisers.map(({ id, name, acronym }, place) => (
          <Fragment key={id}>
            {place > 0 && ', '}
            <a href={hrefIn(locale, `/actors/${id}`)} title={say(name, locale)?.text}>
              {acronym[locale] ?? <SaidText text={name} />}
            </a>
          </Fragment>
        ))}
      </td>
      <td className="n">
        {attendance ? t(`attendanceOf.${attendance.qualifier}`, { count: attendance.count }) : <Unknown />}
      </td>
      <td className="n">{event.sources}</td>
    </tr>
  )
}

async function Unknown() {
  const t = await getTranslations('events.list.table')
  return (
    <span className="mut" title={t('unknown')}>
      –
    </span>
  )
}
