import { recordPage } from '@/app/[locale]/admin/record-pages'
import { InitiativeForm } from '@/components/initiatives/initiative-form'
import { INITIATIVE_FORM } from '@/lib/initiatives/form'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/initiatives/[id]'>) {
  return recordMetadata('initiative', (await params).id)
}

export default function InitiativeDeskPage(asked: PageProps<'/[locale]/admin/initiatives/[id]'>) {
  return recordPage(INITIATIVE_FORM, InitiativeForm, asked)
}
