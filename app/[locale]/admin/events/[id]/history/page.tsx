import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/events/[id]/history'>) {
  return historyMetadata('event', asked)
}

export default function EventHistoryPage(asked: PageProps<'/[locale]/admin/events/[id]/history'>) {
  return historyPage('event', asked)
}
