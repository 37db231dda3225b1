import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function PlaceHistoryPage(asked: PageProps<'/[locale]/admin/places/[id]/history'>) {
  return historyPage('place', asked)
}
