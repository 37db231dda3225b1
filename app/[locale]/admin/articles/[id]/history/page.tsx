import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/articles/[id]/history'>) {
  return historyMetadata('article', asked)
}

export default function ArticleHistoryPage(asked: PageProps<'/[locale]/admin/articles/[id]/history'>) {
  return historyPage('article', asked)
}
