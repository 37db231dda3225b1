import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/places/[id]/history'>) {
  return historyMetadata('place', asked)
}

export default function PlaceHistoryPage(asked: PageProps<'/[locale]/admin/places/[id]/history'>) {
  return historyPage('place', asked)
}
