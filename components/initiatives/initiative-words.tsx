import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ListWords } from '@/components/ui/list-words'
import { nameIn, type ValueNames } from '@/lib/events/facet-values'
import { say } from '@/lib/i18n/localized-text'
import { INITIATIVE_LIST, type InitiativeFacet, type InitiativeFilters } from '@/lib/initiatives/filters'
import { countryOf } from '@/lib/vocabulary/countries'
import { InitiativeKind } from '@/lib/vocabulary/lists'

/** What the list of initiatives says of itself and of a query with so many results; `names` are those of themes. */
export async function initiativeWords(
  filters: InitiativeFilters,
  total: number,
  names: ValueNames,
): Promise<ListWords<InitiativeFacet>> {
  const [t, f, v, locale] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('filters'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const conditions = INITIATIVE_LIST.conditionsOf(filters).length
  const b = (words: ReactNode) => <b>{words}</b>
  return {
    title: t('title'),
    lede: t.rich(conditions === 0 ? 'ledeAll' : 'lede', { count: total, conditions, b }),
    search: t('search'),
    orders: { name: f('order.name'), '-events': f('order.-events') },
    names: { kind: 'kind', country: 'member', theme: 'theme' },
    sayValue: (facet, value) => {
      if (facet === 'kind') return v(`initiativeKind.${InitiativeKind.parse(value)}`)
      const name = facet === 'country' ? countryOf(value)?.name : nameIn(names, 'theme', value)?.name
      return say(name, locale)?.text ?? value
    },
    sayOnly: (value, count) => t('only', { value, count }),
  }
}
