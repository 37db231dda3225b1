import { newRecordMetadata, newRecordPage } from '@/app/[locale]/admin/record-pages'
import { InitiativeForm } from '@/components/initiatives/initiative-form'
import { INITIATIVE_FORM } from '@/lib/initiatives/form'

export const generateMetadata = () => newRecordMetadata('initiative')

export default function NewInitiativePage(asked: PageProps<'/[locale]/admin/initiatives/new'>) {
  return newRecordPage(INITIATIVE_FORM, InitiativeForm, asked)
}
