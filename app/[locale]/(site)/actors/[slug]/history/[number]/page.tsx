import { publishedVersionMetadata, publishedVersionPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/actors/[slug]/history/[number]'>) {
  return publishedVersionMetadata('actor', asked)
}

export default function ActorVersionPage(asked: PageProps<'/[locale]/actors/[slug]/history/[number]'>) {
  return publishedVersionPage('actor', asked)
}
