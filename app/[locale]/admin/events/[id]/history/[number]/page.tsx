import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function EventVersionPage(asked: PageProps<'/[locale]/admin/events/[id]/history/[number]'>) {
  return versionPage('event', asked)
}
