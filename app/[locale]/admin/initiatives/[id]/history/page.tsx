import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/initiatives/[id]/history'>) {
  return historyMetadata('initiative', asked)
}

export default function InitiativeHistoryPage(asked: PageProps<'/[locale]/admin/initiatives/[id]/history'>) {
  return historyPage('initiative', asked)
}
