import { recordPage } from '@/app/[locale]/admin/record-pages'
import { PlaceForm } from '@/components/places/place-form'
import { PLACE_FORM } from '@/lib/places/form'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/places/[id]'>) {
  return recordMetadata('place', (await params).id)
}

export default function PlaceDeskPage(asked: PageProps<'/[locale]/admin/places/[id]'>) {
  return recordPage(PLACE_FORM, PlaceForm, asked)
}
