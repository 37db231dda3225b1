import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/places/[id]/history/[number]'>) {
  return versionMetadata('place', asked)
}

export default function PlaceVersionPage(asked: PageProps<'/[locale]/admin/places/[id]/history/[number]'>) {
  return versionPage('place', asked)
}
