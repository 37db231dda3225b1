import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function InitiativeHistoryPage(asked: PageProps<'/[locale]/admin/initiatives/[id]/history'>) {
  return historyPage('initiative', asked)
}
