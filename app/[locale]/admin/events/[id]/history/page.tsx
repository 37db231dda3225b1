import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function EventHistoryPage(asked: PageProps<'/[locale]/admin/events/[id]/history'>) {
  return historyPage('event', asked)
}
