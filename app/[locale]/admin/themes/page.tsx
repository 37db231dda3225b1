import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('theme')

export default function ThemesDeskPage(asked: PageProps<'/[locale]/admin/themes'>) {
  return recordsPage('theme', asked)
}
