import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('event')

export default function EventsDeskPage(asked: PageProps<'/[locale]/admin/events'>) {
  return recordsPage('event', asked)
}
