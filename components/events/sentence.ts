import { getLocale, getTranslations } from 'next-intl/server'
import { byKey } from '@/lib/events/facet-values'
import { conditionsOf, type EventFilters, FACET_KEYS } from '@/lib/events/filters'
import { clauseSayer, joiner } from './clauses'
import { sayPeriod } from './period-words'
import type { SayValue } from './value-words'

// Beyond these a sentence is no longer read; the chosen filters stand right below it anyway.
const MOST_CONDITIONS = 4
const MOST_VALUES = 3

/** The query and its result as a sentence: the number with its noun, and what is said of it. */
export interface Sentence {
  subject: string
  rest: string
}

/** « 31 événements » « concernent le Mali et traitent de flux financiers, depuis 2023 ». */
export async function sentenceOf(
  filters: EventFilters,
  count: number,
  sayValue: SayValue,
): Promise<Sentence> {
  const [t, locale] = await Promise.all([getTranslations('events.lede'), getLocale()])
  const conditions = conditionsOf(filters).length
  const subject = t('subject', { count })
  if (conditions === 0) return { subject, rest: t('all') }
  if (count === 0) return { subject, rest: t('none', { count: conditions }) }
  if (isLong(filters, conditions)) return { subject, rest: t('many', { count, conditions }) }
  const clauses = await clauseSayer(sayValue)
  const words = filters.q ? [t('q', { count, values: filters.q })] : []
  const chosen = clauses(
    byKey((key) => filters[key]),
    count,
  )
  const excluded = clauses(
    byKey((key) => filters[`-${key}`]),
    2,
    { arePaired: false },
  )
  const tail = [
    await sayPeriod(filters),
    excluded.length > 0 && t('except', { clauses: joiner(locale, 'or')(excluded) }),
  ]
  const parts = [joiner(locale, 'and')([...words, ...chosen]), ...tail].filter(Boolean)
  // « 236 événements sans ceux qui… » alone would be read as a subtraction.
  const said = [...(parts.length === 1 && excluded.length > 0 ? [t('all')] : []), ...parts].join(', ')
  return { subject, rest: [said, filters.certain && t('certain')].filter(Boolean).join(' ') }
}

function isLong(filters: EventFilters, conditions: number) {
  const lengths = FACET_KEYS.flatMap((key) => [filters[key].length, filters[`-${key}`].length])
  return conditions > MOST_CONDITIONS || Math.max(...lengths) > MOST_VALUES
}
