import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleRow } from '@/components/articles/article-row'
import { articleWords } from '@/components/articles/article-words'
import { ListPage } from '@/components/search/list-page'
import { ARTICLE_LIST, ArticleFilters } from '@/lib/articles/filters'
import { countArticleFacets, listArticles } from '@/lib/articles/queries'
import { pageMetadata } from '@/lib/i18n/metadata'
import { readParams } from '@/lib/url/params'

type ArticlesPageProps = PageProps<'/[locale]/articles'>

export async function generateMetadata({ searchParams }: ArticlesPageProps): Promise<Metadata> {
  const [t, locale, params] = await Promise.all([getTranslations('articles'), getLocale(), searchParams])
  return pageMetadata({
    locale,
    path: ARTICLE_LIST.path,
    title: t('title'),
    description: t('description'),
    isIndexed: ARTICLE_LIST.isWhole(params),
  })
}

export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
  const { values: filters, problems } = readParams(ArticleFilters, await searchParams)
  const [found, facets] = await Promise.all([listArticles(filters), countArticleFacets(filters)])
  return (
    <ListPage
      list={ARTICLE_LIST}
      filters={filters}
      words={await articleWords({ ...filters, q: found.corrected ?? filters.q }, found.total)}
      problems={problems}
      facets={facets}
      // There are hundreds of publishers, most with one article: the search finds these.
      mostValues={40}
      found={found}
    >
      <ol className="rows more">
        {found.items.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ol>
    </ListPage>
  )
}
