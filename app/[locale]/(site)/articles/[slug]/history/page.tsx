import { publishedHistoryMetadata, publishedHistoryPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/articles/[slug]/history'>) {
  return publishedHistoryMetadata('article', asked)
}

export default function ArticleHistoryPage(asked: PageProps<'/[locale]/articles/[slug]/history'>) {
  return publishedHistoryPage('article', asked)
}
