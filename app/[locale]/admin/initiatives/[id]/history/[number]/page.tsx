import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function InitiativeVersionPage(
  asked: PageProps<'/[locale]/admin/initiatives/[id]/history/[number]'>,
) {
  return versionPage('initiative', asked)
}
