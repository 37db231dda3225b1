import { getTranslations } from 'next-intl/server'
import { type Article, isSuppliedTitle } from '@/lib/articles/article'
import { sayDate } from '@/lib/i18n/format'
import { ArticleTitle } from './article-title'

/** Where the article is read, and how it is cited in plain text. */
export async function ArticleReference({ article }: { article: Article }) {
  const t = await getTranslations('articles')
  const { title, publisher, published, url, archiveUrl, language } = article
  const date = published ? await sayDate(published, { style: 'short' }) : t('cite.undated')
  const own = <ArticleTitle title={title} language={language} />
  return (
    <>
      <section>
        <h2>{t('read.title')}</h2>
        {url ? (
          <p>
            <a href={url} rel="external noopener">
              {t('read.at', { publisher })}
            </a>
            <br />
            <span className="s mut">{new URL(url).hostname.replace(/^www\./, '')}</span>
          </p>
        ) : (
          <p>{t('read.unknown')}</p>
        )}
        {archiveUrl && (
          <p className="s more">
            <a href={archiveUrl} rel="external noopener">
              {t('read.archive')}
            </a>
          </p>
        )}
      </section>
      <section>
        <h2>{t('cite.heading')}</h2>
        <p className="s cite">
          {isSuppliedTitle(title) ? own : t.rich('cite.title', { title: () => own })},{' '}
          {[publisher, date, ...(url ? [url] : [])].join(', ')}.
        </p>
      </section>
    </>
  )
}
