import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/initiatives/[id]/history/[number]'>) {
  return versionMetadata('initiative', asked)
}

export default function InitiativeVersionPage(
  asked: PageProps<'/[locale]/admin/initiatives/[id]/history/[number]'>,
) {
  return versionPage('initiative', asked)
}
