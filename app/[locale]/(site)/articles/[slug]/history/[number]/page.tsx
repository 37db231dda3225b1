import { publishedVersionMetadata, publishedVersionPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/articles/[slug]/history/[number]'>) {
  return publishedVersionMetadata('article', asked)
}

export default function ArticleVersionPage(asked: PageProps<'/[locale]/articles/[slug]/history/[number]'>) {
  return publishedVersionPage('article', asked)
}
