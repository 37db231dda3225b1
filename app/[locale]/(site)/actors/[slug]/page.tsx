import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActorInitiatives } from '@/components/actors/actor-initiatives'
import { toActorJsonLd } from '@/components/actors/actor-json-ld'
import { ActorNames } from '@/components/actors/actor-names'
import { ActorTies } from '@/components/actors/actor-ties'
import { CoParticipants } from '@/components/actors/co-participants'
import { YearBars } from '@/components/charts/year-bars'
import { EventRow } from '@/components/events/event-row'
import { HistoryLink } from '@/components/history/history-link'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { IndexList } from '@/components/ui/index-list'
import { JsonLd } from '@/components/ui/json-ld'
import { SaidText } from '@/components/ui/said'
import { getActor, rolesAt } from '@/lib/actors/record'
import { editionDay, partsOf } from '@/lib/edtf/days'
import { siteUrl } from '@/lib/env'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS, eventsHref } from '@/lib/events/filters'
import { listEvents } from '@/lib/events/queries'
import { countByYear } from '@/lib/events/years'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { pageMetadata } from '@/lib/i18n/metadata'
import { countryOf } from '@/lib/vocabulary/countries'
import { ParticipationRole } from '@/lib/vocabulary/lists'

const LATEST = 9
const COUNTRIES_SHOWN = 12

export async function generateMetadata({ params }: PageProps<'/[locale]/actors/[slug]'>): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const actor = await getActor(slug)
  if (!actor) return {}
  return pageMetadata({
    locale,
    path: `/actors/${slug}`,
    title: say(actor.name, locale)?.text ?? slug,
    description: say(actor.summary, locale)?.text,
    type: 'article',
  })
}

export default async function ActorPage({ params }: PageProps<'/[locale]/actors/[slug]'>) {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const actor = await getActor(slug)
  if (!actor) notFound()
  const own = { ...ALL_EVENTS, actor: [actor.id] }
  const [t, v, facets, years, { events }] = await Promise.all([
    getTranslations('actors'),
    getTranslations('vocabulary'),
    countFacets(own),
    countByYear(own),
    listEvents({ ...own, size: LATEST }),
  ])
  const roles = await rolesAt(
    actor.id,
    events.map(({ id }) => id),
  )
  const to = partsOf(editionDay()).year
  const from = actor.firstYear ?? to
  const eventsOf = (change: Parameters<typeof eventsHref>[0]) => hrefIn(locale, eventsHref(change, own))
  const path = hrefIn(locale, `/actors/${actor.id}`)
  return (
    <>
      <JsonLd data={toActorJsonLd(actor, locale, `${siteUrl()}${path}`)} />
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/actors') },
          { label: v(`actorKind.${actor.kind}`) },
        ]}
      />
      <h1>
        <SaidText text={actor.name} />
      </h1>
      <ActorNames name={actor.name} acronym={actor.acronym} aliases={actor.aliases} />
      <div className="split gap">
        <div>
          <p className="prose">
            <SaidText text={actor.summary} />
          </p>
          {actor.events === 0 ? (
            <p className="mut more">{t('noEvents')}</p>
          ) : (
            <>
              <section>
                <h2>
                  {t('years.title')}{' '}
                  <small>
                    <a href={eventsOf({})}>{t('years.total', { count: actor.events })}</a>
                  </small>
                </h2>
                <YearBars
                  years={years.map(({ year, count }) => ({
                    year,
                    count,
                    href: eventsOf({ from: String(year), to: String(year) }),
                  }))}
                  from={from}
                  to={to}
                />
              </section>
              <section>
                <h2>{t('latest')}</h2>
                <ol className="rows">
                  {events.map((event) => (
                    <EventRow key={event.id} event={event} roles={roles.get(event.id)} />
                  ))}
                </ol>
                {actor.events > events.length && (
                  <p className="s more">
                    <a href={eventsOf({})}>{t('allEvents', { count: actor.events })}</a>
                  </p>
                )}
              </section>
            </>
          )}
          <ActorInitiatives actor={actor} from={from} to={to} />
        </div>
        <div>
          {facets.role.length > 0 && (
            <section>
              <h2>{t('roles')}</h2>
              <IndexList
                items={facets.role.map(({ value, count }) => {
                  const role = ParticipationRole.parse(value)
                  return {
                    key: role,
                    href: eventsOf({ role: [role] }),
                    label: v(`participationRole.${role}`, { count: 1 }),
                    count,
                  }
                })}
              />
            </section>
          )}
          <CoParticipants found={actor.with} />
          {facets.country.length > 0 && (
            <section>
              <h2>{t('countries')}</h2>
              <IndexList
                items={facets.country.slice(0, COUNTRIES_SHOWN).map(({ value, count }) => ({
                  key: value,
                  href: eventsOf({ country: [value] }),
                  label: say(countryOf(value)?.name, locale)?.text ?? value,
                  count,
                }))}
              />
            </section>
          )}
          <ActorTies actor={actor} />
          <SuggestLink type="actor" id={actor.id} />
          <HistoryLink type="actor" id={actor.id} />
        </div>
      </div>
    </>
  )
}
