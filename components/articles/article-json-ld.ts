import type { Article } from '@/lib/articles/article'
import { edtfOf } from '@/lib/edtf/columns'

/** An article as schema.org's NewsArticle. `record` is the address of its page here. */
export function toArticleJsonLd(article: Article, record: string) {
  const { title, publisher, url, archiveUrl, published, language } = article
  const date = published ? edtfOf(published) : null
  const isPlain = date && !date.interval && !date.approximate && !date.uncertain
  return {
    '@type': 'NewsArticle',
    '@id': url ?? record,
    url: url ?? undefined,
    archivedAt: archiveUrl ?? undefined,
    headline: title,
    inLanguage: language,
    // Search engines know calendar dates cut to what is known, not EDTF.
    datePublished: isPlain ? published : undefined,
    publisher: { '@type': 'Organization', name: publisher },
    mainEntityOfPage: record,
  }
}
