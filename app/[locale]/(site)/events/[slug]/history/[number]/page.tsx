import { publishedVersionMetadata, publishedVersionPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/events/[slug]/history/[number]'>) {
  return publishedVersionMetadata('event', asked)
}

export default function EventVersionPage(asked: PageProps<'/[locale]/events/[slug]/history/[number]'>) {
  return publishedVersionPage('event', asked)
}
