import { publishedHistoryMetadata, publishedHistoryPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/actors/[slug]/history'>) {
  return publishedHistoryMetadata('actor', asked)
}

export default function ActorHistoryPage(asked: PageProps<'/[locale]/actors/[slug]/history'>) {
  return publishedHistoryPage('actor', asked)
}
