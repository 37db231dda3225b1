import { getLocale, getTranslations } from 'next-intl/server'
import { LifeLegend } from '@/components/charts/life-legend'
import { LifeLines } from '@/components/charts/life-lines'
import { NamedLinks } from '@/components/ui/named-links'
import { edtfOf } from '@/lib/edtf/columns'
import { editionDay } from '@/lib/edtf/days'
import { lifeAxis, lifeLine, tickOf } from '@/lib/edtf/life-line'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { byStay, type Initiative } from '@/lib/initiatives/initiative'
import { toMemberLink, toMemberLinks } from './member-link'
import { StayWords } from './stay-words'

/** The life of an initiative with its events, and beneath it the time that each member belongs to it. */
export async function MemberLines({ initiative }: { initiative: Initiative }) {
  const [t, locale, words] = await Promise.all([
    getTranslations('initiatives'),
    getLocale(),
    sayDate(initiative.active, { style: 'short' }),
  ])
  const { id, active, events, memberships } = initiative
  const name = say(initiative.name, locale)?.text ?? id
  const edition = editionDay()
  const dates = events.map(edtfOf)
  const axis = lifeAxis(edition, dates)
  const dated = memberships
    .flatMap(({ active: stay, ...rest }) => (stay === null ? [] : [{ ...rest, stay }]))
    .sort((a, b) => byStay(a.stay, b.stay))
  const undated = memberships.filter(({ active: stay }) => stay === null)
  return (
    <section>
      <h2>{t(dated.length > 0 ? 'lives.title' : 'lives.alone')}</h2>
      <LifeLines
        isWide
        from={axis.firstYear}
        to={axis.lastYear}
        caption={t('lives.caption', { name })}
        heads={[t('lives.member'), t('lives.stay'), t('line.dates')]}
        lines={[
          {
            id,
            name,
            ...lifeLine(edtfOf(active), axis, edition),
            ticks: dates.map((date) => tickOf(date, axis)).filter((x) => x !== null),
            words: (
              <>
                {words}
                <br />
                <a href={hrefIn(locale, eventsHref({ initiative: [id] }))}>
                  {t('events', { count: events.length })}
                </a>
              </>
            ),
          },
          ...dated.map(({ member, stay, id: key }) => {
            const { text, href } = toMemberLink(member, locale)
            return {
              id: key,
              name: say(text, locale)?.text ?? key,
              href,
              ...lifeLine(edtfOf(stay), axis, edition),
              ticks: [],
              words: <StayWords stay={stay} whole={active} />,
            }
          }),
        ]}
      />
      <LifeLegend hasEvents={events.length > 0} />
      {dated.length > 0 && undated.length > 0 && (
        <p className="s more">
          {t('lives.undated', { count: undated.length })}{' '}
          <NamedLinks links={toMemberLinks(undated, locale)} />
        </p>
      )}
    </section>
  )
}
