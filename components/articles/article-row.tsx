import { getLocale, getTranslations } from 'next-intl/server'
import type { ArticleListItem } from '@/lib/articles/list-item'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { ArticleTitle } from './article-title'
import { languageName } from './language-name'

interface ArticleRowProps {
  article: ArticleListItem
  /** On a page of its publisher's articles, the publisher goes without saying. */
  hasPublisher?: boolean
}

/** One article of a list: when, what, where, and how many records rest on it. */
export async function ArticleRow({ article, hasPublisher = true }: ArticleRowProps) {
  const [t, locale] = await Promise.all([getTranslations('articles'), getLocale()])
  const { id, title, publisher, published, language, events, initiatives } = article
  const date = published && (await sayDate(published, { style: 'short' }))
  const href = hrefIn(locale, `/articles/${id}`)
  return (
    <li className="row">
      <p className="row-d">
        {published ? <time dateTime={published}>{date}</time> : <span className="mut">{t('undated')}</span>}
      </p>
      <div>
        <p className="row-t">
          <a href={href}>
            <ArticleTitle title={title} language={language} />
          </a>
        </p>
        <p className="row-m">
          {hasPublisher && <bdi>{publisher}</bdi>}{' '}
          {language !== locale && <span>{t('in', { language: languageName(language, locale) })}</span>}{' '}
          {events > 0 && <a href={`${href}#events`}>{t('events', { count: events })}</a>}{' '}
          {initiatives > 0 && <a href={`${href}#initiatives`}>{t('initiatives', { count: initiatives })}</a>}
        </p>
      </div>
    </li>
  )
}
