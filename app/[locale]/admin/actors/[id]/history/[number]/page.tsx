import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function ActorVersionPage(asked: PageProps<'/[locale]/admin/actors/[id]/history/[number]'>) {
  return versionPage('actor', asked)
}
