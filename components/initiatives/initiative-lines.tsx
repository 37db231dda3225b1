import { getLocale, getTranslations } from 'next-intl/server'
import { LifeLegend } from '@/components/charts/life-legend'
import { LifeLines } from '@/components/charts/life-lines'
import { edtfOf } from '@/lib/edtf/columns'
import { editionDay } from '@/lib/edtf/days'
import { lifeAxis, lifeLine, tickOf } from '@/lib/edtf/life-line'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import type { InitiativeListItem } from '@/lib/initiatives/list-item'

interface InitiativeLinesProps {
  initiatives: InitiativeListItem[]
  caption: string
  /** On a page's full width: with the kind of each initiative and how to read the lines. */
  isWide?: boolean
}

/** The lives of some initiatives with their events as ticks; each number of events links to them. */
export async function InitiativeLines({ initiatives, caption, isWide = false }: InitiativeLinesProps) {
  const [t, locale] = await Promise.all([getTranslations('initiatives'), getLocale()])
  const edition = editionDay()
  const dated = initiatives.map((initiative) => ({ initiative, dates: initiative.events.map(edtfOf) }))
  const axis = lifeAxis(
    edition,
    dated.flatMap(({ dates }) => dates),
  )
  return (
    <>
      <LifeLines
        isWide={isWide}
        from={axis.firstYear}
        to={axis.lastYear}
        caption={caption}
        heads={[t('line.name'), t('line.line'), t('line.dates')]}
        lines={dated.map(({ initiative, dates }) => ({
          id: initiative.id,
          name: say(initiative.name, locale)?.text ?? initiative.id,
          href: hrefIn(locale, `/initiatives/${initiative.id}`),
          ...lifeLine(edtfOf(initiative.active), axis, edition),
          ticks: dates.map((date) => tickOf(date, axis)).filter((x) => x !== null),
          words: <InitiativeWords initiative={initiative} hasKind={isWide} />,
        }))}
      />
      {isWide && <LifeLegend hasEvents={dated.some(({ dates }) => dates.length > 0)} />}
    </>
  )
}

interface InitiativeWordsProps {
  initiative: InitiativeListItem
  hasKind: boolean
}

async function InitiativeWords({ initiative, hasKind }: InitiativeWordsProps) {
  const [t, v, locale, dates] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('vocabulary'),
    getLocale(),
    sayDate(initiative.active, { style: 'short' }),
  ])
  const { id, kind, events } = initiative
  return (
    <>
      {dates}
      <br />
      {hasKind && (
        <>
          {v(`initiativeKind.${kind}`)} <span className="sep" />{' '}
        </>
      )}
      {events.length > 0 ? (
        <a className="nb" href={hrefIn(locale, eventsHref({ initiative: [id] }))}>
          {t('events', { count: events.length })}
        </a>
      ) : (
        t('events', { count: 0 })
      )}
    </>
  )
}
