import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/articles/[id]/history/[number]'>) {
  return versionMetadata('article', asked)
}

export default function ArticleVersionPage(
  asked: PageProps<'/[locale]/admin/articles/[id]/history/[number]'>,
) {
  return versionPage('article', asked)
}
