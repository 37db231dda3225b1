import { getLocale, getTranslations } from 'next-intl/server'
import { joiner } from '@/components/events/clauses'
import type { ListWords } from '@/components/ui/list-words'
import { ACTOR_LIST, type ActorFacet, type ActorFilters } from '@/lib/actors/filters'
import { phrasesOf } from '@/lib/countries/phrases'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'

/** What the list of actors says of itself and of a query with so many results. */
export async function actorWords(filters: ActorFilters, total: number): Promise<ListWords<ActorFacet>> {
  const [t, f, v, locale, { subject, rest }] = await Promise.all([
    getTranslations('actors'),
    getTranslations('filters'),
    getTranslations('vocabulary'),
    getLocale(),
    sentenceOf(filters, total),
  ])
  return {
    title: t('title'),
    lede: (
      <>
        <b>{subject}</b> {rest}
      </>
    ),
    search: t('search'),
    orders: { name: f('order.name'), '-events': f('order.-events') },
    names: { kind: 'kind', country: 'country' },
    sayValue: (facet, value) =>
      facet === 'kind'
        ? v(`actorKind.${ActorKind.parse(value)}`)
        : (say(countryOf(value)?.name, locale)?.text ?? value),
    sayOnly: (value, count) => t('only', { value, count }),
  }
}

/** The query and its result as a sentence: « 8 acteurs » « sont des ministères et relèvent du Mali ». */
async function sentenceOf(filters: ActorFilters, count: number) {
  const [t, locale] = await Promise.all([getTranslations('actors.lede'), getLocale()])
  const subject = t('subject', { count })
  const conditions = ACTOR_LIST.conditionsOf(filters)
  if (conditions.length === 0) return { subject, rest: t('all') }
  if (count === 0) return { subject, rest: t('none', { count: conditions.length }) }
  const or = joiner(locale, 'or')
  const clauses = conditions.map((key) => {
    if (key === 'q') return t('q', { count, values: filters.q })
    if (key === 'kind') {
      return t('kind', { count, values: or(filters.kind.map((kind) => t(`aKind.${kind}`, { count }))) })
    }
    const states = filters.country.flatMap((code) => countryOf(code) ?? [])
    const phrases = states.map((country) => phrasesOf(country, locale))
    return t('country', {
      count,
      of: or(phrases.map(({ of }) => of)),
      the: or(phrases.map(({ the }) => the)),
    })
  })
  return { subject, rest: joiner(locale, 'and')(clauses) }
}
