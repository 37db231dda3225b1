import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function ActorHistoryPage(asked: PageProps<'/[locale]/admin/actors/[id]/history'>) {
  return historyPage('actor', asked)
}
