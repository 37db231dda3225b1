import { publishedHistoryMetadata, publishedHistoryPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/initiatives/[slug]/history'>) {
  return publishedHistoryMetadata('initiative', asked)
}

export default function InitiativeHistoryPage(asked: PageProps<'/[locale]/initiatives/[slug]/history'>) {
  return publishedHistoryPage('initiative', asked)
}
