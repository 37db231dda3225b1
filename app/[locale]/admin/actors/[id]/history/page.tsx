import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/actors/[id]/history'>) {
  return historyMetadata('actor', asked)
}

export default function ActorHistoryPage(asked: PageProps<'/[locale]/admin/actors/[id]/history'>) {
  return historyPage('actor', asked)
}
