import { newRecordMetadata, newRecordPage } from '@/app/[locale]/admin/record-pages'
import { PlaceForm } from '@/components/places/place-form'
import { PLACE_FORM } from '@/lib/places/form'

export const generateMetadata = () => newRecordMetadata('place')

export default function NewPlacePage(asked: PageProps<'/[locale]/admin/places/new'>) {
  return newRecordPage(PLACE_FORM, PlaceForm, asked)
}
