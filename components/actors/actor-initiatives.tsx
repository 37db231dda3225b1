import { getLocale, getTranslations } from 'next-intl/server'
import { LifeLegend } from '@/components/charts/life-legend'
import { type LifeLine, LifeLines } from '@/components/charts/life-lines'
import { StayWords } from '@/components/initiatives/stay-words'
import { NamedLinks } from '@/components/ui/named-links'
import type { ActorInitiative, ActorProfile } from '@/lib/actors/actor'
import { edtfOf } from '@/lib/edtf/columns'
import { editionDay } from '@/lib/edtf/days'
import { lifeLine, tickOf } from '@/lib/edtf/life-line'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'

interface ActorInitiativesProps {
  actor: Pick<ActorProfile, 'id' | 'name' | 'initiatives'>
  /** First and last year of the axis. */
  from: number
  to: number
}

/** The initiatives that an actor leads or belongs to, over the years; those it joined at an unknown date below. */
export async function ActorInitiatives({ actor, from, to }: ActorInitiativesProps) {
  const [t, locale] = await Promise.all([getTranslations('actors.initiatives'), getLocale()])
  if (actor.initiatives.length === 0) return null
  const undated = actor.initiatives.filter(({ leads, membership }) => !leads && membership === null)
  const lines = await Promise.all(
    actor.initiatives
      .filter((initiative) => !undated.includes(initiative))
      .map((initiative) => toLine(initiative, actor.id, from, to)),
  )
  return (
    <section>
      <h2>{t('title')}</h2>
      {lines.length > 0 && (
        <LifeLines
          lines={lines}
          from={from}
          to={to}
          caption={t('caption', { name: say(actor.name, locale)?.text ?? actor.id })}
          heads={[t('name'), t('line'), t('dates')]}
        />
      )}
      {lines.length > 0 && <LifeLegend hasEvents={lines.some(({ ticks }) => ticks.length > 0)} />}
      {undated.length > 0 && (
        <p className="s mut more">
          {t('undated')}{' '}
          <NamedLinks
            links={undated.map(({ id, name }) => ({
              key: id,
              href: hrefIn(locale, `/initiatives/${id}`),
              text: name,
            }))}
          />
        </p>
      )}
    </section>
  )
}

async function toLine(
  initiative: ActorInitiative,
  actor: string,
  from: number,
  to: number,
): Promise<LifeLine> {
  const [t, a, locale] = await Promise.all([
    getTranslations('actors.initiatives'),
    getTranslations('actors'),
    getLocale(),
  ])
  const { id, name, active, leads, membership, dates } = initiative
  const shown = leads ? active : (membership ?? active)
  const axis = { firstYear: from, lastYear: to }
  return {
    id: `${id} ${shown}`,
    name: say(name, locale)?.text ?? id,
    href: hrefIn(locale, `/initiatives/${id}`),
    ...lifeLine(edtfOf(shown), axis, editionDay()),
    ticks: [...new Set(dates.map((date) => tickOf(edtfOf(date), axis)))].filter((x) => x !== null),
    words: (
      <>
        {leads || membership === null ? await sayDate(shown) : <StayWords stay={membership} whole={active} />}
        <br />
        {t(leads ? 'leads' : 'member')}
        {dates.length > 0 && (
          <>
            {', '}
            <a href={hrefIn(locale, eventsHref({ actor: [actor], initiative: [id] }))}>
              {a('eventCount', { count: dates.length })}
            </a>
          </>
        )}
      </>
    ),
  }
}
