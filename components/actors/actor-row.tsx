import { getLocale, getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import type { ActorListItem } from '@/lib/actors/list-item'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'

/** One actor of a list: who, what kind of body or which office, where, in how many events. */
export async function ActorRow({ actor }: { actor: ActorListItem }) {
  const [t, v, locale] = await Promise.all([
    getTranslations('actors'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const [name, short] = [say(actor.name, locale), say(actor.acronym, locale)]
  const country = actor.country && say(countryOf(actor.country)?.name, locale)?.text
  return (
    <li>
      <p className="row-t">
        <a href={hrefIn(locale, `/actors/${actor.id}`)}>
          <SaidText text={actor.name} />
        </a>
        {short && short.text !== name?.text && ` (${short.text})`}
      </p>
      <p className="s">
        <SaidText text={actor.summary} />
      </p>
      {/* Two lines of links on a phone: each is a target of its own. */}
      <p className="row-m items-center">
        <span>{v(`actorKind.${actor.kind}`)}</span>{' '}
        {actor.parent && (
          <>
            <a className="py-0.5" href={hrefIn(locale, `/actors/${actor.parent.id}`)}>
              <SaidText text={actor.parent.name} />
            </a>{' '}
          </>
        )}
        {country && <span>{country} </span>}
        {actor.events > 0 ? (
          <a className="py-0.5" href={hrefIn(locale, eventsHref({ actor: [actor.id] }))}>
            {t('eventCount', { count: actor.events })}
          </a>
        ) : (
          <span>{t('eventCount', { count: 0 })}</span>
        )}
      </p>
    </li>
  )
}
