import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('place')

export default function PlacesDeskPage(asked: PageProps<'/[locale]/admin/places'>) {
  return recordsPage('place', asked)
}
