import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/themes/[id]/history'>) {
  return historyMetadata('theme', asked)
}

export default function ThemeHistoryPage(asked: PageProps<'/[locale]/admin/themes/[id]/history'>) {
  return historyPage('theme', asked)
}
