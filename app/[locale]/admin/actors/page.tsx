import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('actor')

export default function ActorsDeskPage(asked: PageProps<'/[locale]/admin/actors'>) {
  return recordsPage('actor', asked)
}
