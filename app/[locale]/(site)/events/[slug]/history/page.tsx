import { publishedHistoryMetadata, publishedHistoryPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/events/[slug]/history'>) {
  return publishedHistoryMetadata('event', asked)
}

export default function EventHistoryPage(asked: PageProps<'/[locale]/events/[slug]/history'>) {
  return publishedHistoryPage('event', asked)
}
