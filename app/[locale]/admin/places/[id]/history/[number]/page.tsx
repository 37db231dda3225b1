import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function PlaceVersionPage(asked: PageProps<'/[locale]/admin/places/[id]/history/[number]'>) {
  return versionPage('place', asked)
}
