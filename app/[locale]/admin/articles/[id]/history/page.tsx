import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function ArticleHistoryPage(asked: PageProps<'/[locale]/admin/articles/[id]/history'>) {
  return historyPage('article', asked)
}
