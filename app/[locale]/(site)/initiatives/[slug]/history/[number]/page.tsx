import { publishedVersionMetadata, publishedVersionPage } from '@/app/[locale]/(site)/history-pages'

export async function generateMetadata(asked: PageProps<'/[locale]/initiatives/[slug]/history/[number]'>) {
  return publishedVersionMetadata('initiative', asked)
}

export default function InitiativeVersionPage(
  asked: PageProps<'/[locale]/initiatives/[slug]/history/[number]'>,
) {
  return publishedVersionPage('initiative', asked)
}
