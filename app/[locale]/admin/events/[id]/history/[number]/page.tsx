import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/events/[id]/history/[number]'>) {
  return versionMetadata('event', asked)
}

export default function EventVersionPage(asked: PageProps<'/[locale]/admin/events/[id]/history/[number]'>) {
  return versionPage('event', asked)
}
