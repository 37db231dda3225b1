import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ListWords } from '@/components/ui/list-words'
import { ARTICLE_LIST, type ArticleFacet, type ArticleFilters } from '@/lib/articles/filters'
import { languageName } from './language-name'

/** What the list of articles says of itself and of a query with so many results. */
export async function articleWords(filters: ArticleFilters, total: number): Promise<ListWords<ArticleFacet>> {
  const [t, f, locale] = await Promise.all([
    getTranslations('articles'),
    getTranslations('filters'),
    getLocale(),
  ])
  const conditions = ARTICLE_LIST.conditionsOf(filters).length
  const b = (words: ReactNode) => <b>{words}</b>
  return {
    title: t('title'),
    lede: t.rich(conditions === 0 ? 'ledeAll' : 'lede', { count: total, conditions, b }),
    search: t('search'),
    orders: { '-date': f('order.-date'), name: f('order.title'), '-events': f('order.-events') },
    names: { publisher: 'editor', language: 'language' },
    sayValue: (facet, value) => (facet === 'language' ? languageName(value, locale) : value),
    sayOnly: (value, count) => t('only', { value, count }),
  }
}
