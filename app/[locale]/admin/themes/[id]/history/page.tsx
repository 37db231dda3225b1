import { historyMetadata, historyPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = historyMetadata

export default function ThemeHistoryPage(asked: PageProps<'/[locale]/admin/themes/[id]/history'>) {
  return historyPage('theme', asked)
}
