import { getLocale, getTranslations } from 'next-intl/server'
import { joiner } from '@/components/events/clauses'
import { type ActorFacet, type ActorFilters, conditionsOf } from '@/lib/actors/filters'
import { phrasesOf } from '@/lib/countries/phrases'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'
import { ActorKind } from '@/lib/vocabulary/lists'

/** Makes what says a value of a filter: « Ministère », « Mali ». */
export async function valueSayer(): Promise<(key: ActorFacet, value: string) => string> {
  const [v, locale] = await Promise.all([getTranslations('vocabulary'), getLocale()])
  return (key, value) =>
    key === 'kind'
      ? v(`actorKind.${ActorKind.parse(value)}`)
      : (say(countryOf(value)?.name, locale)?.text ?? value)
}

/** The query and its result as a sentence: « 8 acteurs » « sont des ministères et relèvent du Mali ». */
export async function sentenceOf(filters: ActorFilters, count: number) {
  const [t, locale] = await Promise.all([getTranslations('actors.lede'), getLocale()])
  const subject = t('subject', { count })
  const conditions = conditionsOf(filters)
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
