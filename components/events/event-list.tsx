import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { edtfOf } from '@/lib/edtf/columns'
import { yearOf } from '@/lib/edtf/date'
import type { EventListItem } from '@/lib/events/list-item'
import { EventRow } from './event-row'

interface EventListProps {
  events: EventListItem[]
  /** How many events of the whole result begin in each year; without it the events stand in no order of time. */
  years?: { year: number | null; count: number }[]
}

/** The rows of a page, under their years where they are in order of time. */
export async function EventList({ events, years }: EventListProps) {
  const t = await getTranslations('events.list')
  if (!years) return <Rows events={events} />
  return groupByYear(events).map(({ year, events: inYear }) => {
    const count = years.find((one) => one.year === year)?.count
    return (
      <Fragment key={year}>
        <h2 className="yearhead">
          {year ?? t('undated')} {count !== undefined && <small>{t('inYear', { count })}</small>}
        </h2>
        <Rows events={inYear} isUnderYear={year !== null} />
      </Fragment>
    )
  })
}

function Rows({ events, isUnderYear = false }: { events: EventListItem[]; isUnderYear?: boolean }) {
  return (
    <ol className="rows">
      {events.map((event) => (
        <EventRow key={event.id} event={event} isUnderYear={isUnderYear} />
      ))}
    </ol>
  )
}

function groupByYear(events: EventListItem[]) {
  const groups: { year: number | null; events: EventListItem[] }[] = []
  for (const event of events) {
    const year = yearOf(edtfOf(event.date))
    const last = groups.at(-1)
    if (last?.year === year) last.events.push(event)
    else groups.push({ year, events: [event] })
  }
  return groups
}
