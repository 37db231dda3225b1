import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { YearRule } from '@/components/charts/year-rule'
import { KindLabel } from '@/components/events/kind-label'
import { PlaceName } from '@/components/events/place-name'
import { EventPlace, RelatedEvents } from '@/components/events/record-aside'
import { EventCitation } from '@/components/events/record-citation'
import { EventFacts } from '@/components/events/record-facts'
import { toEventJsonLd } from '@/components/events/record-json-ld'
import { EventParticipations } from '@/components/events/record-participations'
import { SourceList } from '@/components/evidence/source-list'
import { HistoryLink } from '@/components/history/history-link'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { SaidText } from '@/components/ui/said'
import { edtfOf } from '@/lib/edtf/columns'
import { yearRule } from '@/lib/edtf/year-rule'
import { siteUrl } from '@/lib/env'
import { countFacts } from '@/lib/events/facts'
import { ALL_EVENTS } from '@/lib/events/filters'
import { countEvents } from '@/lib/events/queries'
import { getEvent } from '@/lib/events/record'
import { listRelated } from '@/lib/events/related'
import { hrefIn, sayDateAlone } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { pageMetadata } from '@/lib/i18n/metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/events/[slug]'>): Promise<Metadata> {
  const [{ slug }, locale] = [await params, await getLocale()]
  const event = await getEvent(slug)
  if (!event) return {}
  return pageMetadata({
    locale,
    path: `/events/${slug}`,
    title: say(event.title, locale)?.text ?? slug,
    description: say(event.summary, locale)?.text,
    type: 'article',
  })
}

export default async function EventPage({ params }: PageProps<'/[locale]/events/[slug]'>) {
  const { slug } = await params
  const [t, events, locale, event] = await Promise.all([
    getTranslations('events.record'),
    getTranslations('events'),
    getLocale(),
    getEvent(slug),
  ])
  if (!event) notFound()
  const [related, there, date] = await Promise.all([
    listRelated(event),
    event.place ? countEvents({ ...ALL_EVENTS, place: [event.place.id] }) : 0,
    sayDateAlone(event.date),
  ])
  const url = `${siteUrl()}${hrefIn(locale, `/events/${slug}`)}`
  return (
    <article>
      <JsonLd data={toEventJsonLd(event, locale, url)} />
      <Breadcrumb
        items={[
          { label: events('title'), href: hrefIn(locale, '/events') },
          { label: <KindLabel kind={event.kind} /> },
        ]}
      />
      <h1>
        <SaidText text={event.title} />
      </h1>
      <p className="when">
        <time dateTime={event.date}>{date}</time> <PlaceName place={event.place} format={event.format} />{' '}
        <YearRule segments={yearRule(edtfOf(event.date))} />
      </p>
      <div className="split">
        <div>
          <p className="prose">
            <SaidText text={event.summary} />
          </p>
          <p className="s mut by">
            {t('by', {
              articles: event.sources.length,
              ...countFacts({ ...event, participants: event.participations }),
            })}
          </p>
          <section>
            <h2>{t('facts')}</h2>
            <EventFacts event={event} />
          </section>
          <EventParticipations event={event} />
          <section>
            <h2>
              {t('sources')} <small>{t('articleCount', { count: event.sources.length })}</small>
            </h2>
            <SourceList sources={event.sources} />
          </section>
        </div>
        <div>
          {event.place && <EventPlace place={event.place} count={there} />}
          <RelatedEvents
            title={t('sameInitiative')}
            events={related.sameInitiative}
            initiatives={related.initiatives}
          />
          <RelatedEvents title={t('sameActors')} events={related.sameActors} />
          <RelatedEvents title={t('sameTime')} events={related.sameTime} />
          <EventCitation event={event} url={url} />
          <SuggestLink type="event" id={event.id} />
          <HistoryLink type="event" id={event.id} />
        </div>
      </div>
    </article>
  )
}
