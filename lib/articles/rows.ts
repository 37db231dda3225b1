import { spanColumns } from '@/lib/edtf/columns'
import type { ArticleRecord } from './schema'

/** The row that holds one article. */
export function toArticleRow({ id, title, publisher, url, published, language }: ArticleRecord) {
  return { id, title, publisher, url, published, language, ...spanColumns(published) }
}
