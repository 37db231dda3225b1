import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/actors/[id]/history/[number]'>) {
  return versionMetadata('actor', asked)
}

export default function ActorVersionPage(asked: PageProps<'/[locale]/admin/actors/[id]/history/[number]'>) {
  return versionPage('actor', asked)
}
