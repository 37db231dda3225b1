import { spanColumns } from '@/lib/edtf/columns'
import type { ArticleContent } from './content'

/** The row that holds one article. Its text stays in the revisions, where no reader can see it. */
export function toArticleRow(
  id: string,
  { title, publisher, url, archiveUrl, published, language }: ArticleContent,
) {
  return { id, title, publisher, url, archiveUrl, published, language, ...spanColumns(published) }
}
