import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { toArticleJsonLd } from '@/components/articles/article-json-ld'
import { ArticleReference } from '@/components/articles/article-reference'
import { ArticleRow } from '@/components/articles/article-row'
import { ArticleSupports } from '@/components/articles/article-supports'
import { ArticleTitle } from '@/components/articles/article-title'
import { languageName } from '@/components/articles/language-name'
import { HistoryLink } from '@/components/history/history-link'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { isSuppliedTitle } from '@/lib/articles/article'
import { articlesHref } from '@/lib/articles/filters'
import { getArticle, listAround } from '@/lib/articles/record'
import { siteUrl } from '@/lib/env'
import { hrefIn, sayDateAlone } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/articles/[slug]'>): Promise<Metadata> {
  const [{ slug }, t, locale] = await Promise.all([params, getTranslations('articles'), getLocale()])
  const article = await getArticle(slug)
  if (!article) return {}
  const { title, publisher, events, initiatives } = article
  return pageMetadata({
    locale,
    path: `/articles/${slug}`,
    title,
    description: t('recordDescription', {
      publisher,
      events: events.length,
      initiatives: initiatives.length,
    }),
    type: 'article',
  })
}

export default async function ArticlePage({ params }: PageProps<'/[locale]/articles/[slug]'>) {
  const { slug } = await params
  const [t, locale, article] = await Promise.all([getTranslations('articles'), getLocale(), getArticle(slug)])
  if (!article) notFound()
  const { title, publisher, published, language, siblings } = article
  const [{ events, initiatives, others }, date] = await Promise.all([
    listAround(article),
    published ? sayDateAlone(published) : null,
  ])
  const ofPublisher = hrefIn(locale, articlesHref({ publisher: [publisher] }))
  return (
    <article>
      <JsonLd data={toArticleJsonLd(article, `${siteUrl()}${hrefIn(locale, `/articles/${slug}`)}`)} />
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/articles') },
          { label: <bdi>{publisher}</bdi>, href: ofPublisher },
        ]}
      />
      <h1>
        <ArticleTitle title={title} language={language} />
      </h1>
      <p className="when">
        {published ? (
          <time dateTime={published}>{date}</time>
        ) : (
          <span className="mut">{t('undatedAlone')}</span>
        )}
        <span>{t('in', { language: languageName(language, locale) })}</span>
      </p>
      <div className="split">
        <div>
          {isSuppliedTitle(title) && <p className="s mut">{t('supplied')}</p>}
          <ArticleSupports article={article} events={events} initiatives={initiatives} />
        </div>
        <div>
          <ArticleReference article={article} />
          <SuggestLink type="article" id={article.id} />
          <HistoryLink type="article" id={article.id} />
        </div>
      </div>
      {others.length > 0 && (
        <section>
          <h2>{t('others', { publisher })}</h2>
          <ol className="rows">
            {others.map((other) => (
              <ArticleRow key={other.id} article={other} hasPublisher={false} />
            ))}
          </ol>
          <p className="s more">
            <a href={ofPublisher}>{t('allOfPublisher', { count: siblings, publisher })}</a>
          </p>
        </section>
      )}
    </article>
  )
}
