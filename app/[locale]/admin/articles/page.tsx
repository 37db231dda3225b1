import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('article')

export default function ArticlesDeskPage(asked: PageProps<'/[locale]/admin/articles'>) {
  return recordsPage('article', asked)
}
