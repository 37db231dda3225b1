import { getLocale, getTranslations } from 'next-intl/server'
import { NamedLinks } from '@/components/ui/named-links'
import type { ActorProfile } from '@/lib/actors/actor'
import type { NamedActor } from '@/lib/actors/list-item'
import { phrasesOf } from '@/lib/countries/phrases'
import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { type Country, countryOf } from '@/lib/vocabulary/countries'

/** What an actor is part of, what is part of it, who holds office in it, and its identifier elsewhere. */
export async function ActorTies({ actor }: { actor: ActorProfile }) {
  const [t, locale] = await Promise.all([getTranslations('actors.ties'), getLocale()])
  const { parent, children, wikidata } = actor
  const isPerson = actor.kind === 'person'
  const country = actor.country === null ? null : countryOf(actor.country)
  const phrases = country && namesOf(country, locale)
  const linksTo = (actors: NamedActor[]) => () => (
    <NamedLinks
      links={actors.map(({ id, name }) => ({ key: id, href: hrefIn(locale, `/actors/${id}`), text: name }))}
    />
  )
  const persons = children.filter((child) => child.kind === 'person')
  const bodies = children.filter((child) => child.kind !== 'person')
  return (
    <section>
      <h2>{t(isPerson ? 'office' : 'title')}</h2>
      <ul className="s dl">
        {parent && <li>{t.rich(isPerson ? 'officeAt' : 'parent', { parent: linksTo([parent]) })}</li>}
        {country && phrases && (
          <li>
            {t.rich(isPerson ? 'country' : 'state', {
              ...phrases,
              a: (words) => <a href={hrefIn(locale, `/countries/${country.code.toLowerCase()}`)}>{words}</a>,
            })}
          </li>
        )}
        {bodies.length > 0 && <li>{t.rich('bodies', { list: linksTo(bodies) })}</li>}
        {persons.length > 0 && <li>{t.rich('persons', { list: linksTo(persons) })}</li>}
        <li className="mut">
          {wikidata
            ? t.rich('wikidata', {
                id: wikidata,
                a: (id) => (
                  <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="external">
                    {id}
                  </a>
                ),
              })
            : t('noWikidata')}
        </li>
      </ul>
    </section>
  )
}

// What t.rich takes as values: words only.
function namesOf(country: Country, locale: Locale) {
  const { name, of, the } = phrasesOf(country, locale)
  return { name, of, the }
}
