import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function ArticleVersionPage(
  asked: PageProps<'/[locale]/admin/articles/[id]/history/[number]'>,
) {
  return versionPage('article', asked)
}
