import { getLocale, getTranslations } from 'next-intl/server'
import { phrasesOf } from '@/lib/countries/phrases'
import type { FacetKey } from '@/lib/events/filters'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { countryOf } from '@/lib/vocabulary/countries'
import { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'
import { themeOf } from '@/lib/vocabulary/themes'
import type { SayValue } from './value-words'

type Values = Record<FacetKey, string[]>

// Names of records come after a colon, since they have no article that we know: such clauses end the sentence.
const SAID_KEYS = [
  'country',
  'theme',
  'kind',
  'role',
  'initiative',
  'publisher',
  'actor',
  'place',
] as const satisfies FacetKey[]

interface ClauseOptions {
  /** Whether roles, asked with actors, are the roles of these actors. */
  arePaired?: boolean
}

/** Makes what says each key of some filters as a verb phrase of `count` events: « concernent le Mali ou le Niger ». */
export async function clauseSayer(sayValue: SayValue) {
  const [t, locale] = await Promise.all([getTranslations('events.lede'), getLocale()])
  const or = joiner(locale, 'or')
  const about: Record<string, string> = MESSAGES[locale].events.lede.aboutTheme
  // The phrase is that of the codebook's label: a theme that editors made or renamed is quoted.
  const theTheme = (value: string) => {
    const label = sayValue('theme', value)
    const known = themeOf(value)?.label[locale] === label ? about[value] : undefined
    return known ?? t('aTheme', { label })
  }
  const word = (key: FacetKey, value: string, count: number) => {
    if (key === 'country') return theCountry(value, locale)
    if (key === 'theme') return theTheme(value)
    if (key === 'kind') return t(`aKind.${EventKind.parse(value)}`, { count })
    if (key === 'role') return t(`aRole.${ParticipationRole.parse(value)}`)
    return sayValue(key, value)
  }
  return (values: Values, count: number, { arePaired = true }: ClauseOptions = {}): string[] => {
    const isPair = arePaired && values.actor.length > 0 && values.role.length > 0
    return SAID_KEYS.filter((key) => values[key].length > 0 && !(isPair && key === 'role')).map((key) => {
      const said = or(values[key].map((value) => word(key, value, count)))
      if (!isPair || key !== 'actor') return t(key, { count, values: said })
      const roles = values.role.map((role) => t(`asRole.${ParticipationRole.parse(role)}`))
      return t('actorRole', { count, actors: said, roles: or(roles) })
    })
  }
}

/** Joins words as the language does: « a, b et c », “a, b or c”. */
export function joiner(locale: Locale, how: 'and' | 'or'): (words: string[]) => string {
  // British English has no comma before the last word.
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, {
    type: how === 'and' ? 'conjunction' : 'disjunction',
  })
  return (words) => format.format(words)
}

function theCountry(code: string, locale: Locale) {
  const country = countryOf(code)
  return country ? phrasesOf(country, locale).the : code
}
