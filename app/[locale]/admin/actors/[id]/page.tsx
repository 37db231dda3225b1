import { recordPage } from '@/app/[locale]/admin/record-pages'
import { ActorForm } from '@/components/actors/actor-form'
import { ACTOR_FORM } from '@/lib/actors/form'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/actors/[id]'>) {
  return recordMetadata('actor', (await params).id)
}

export default function ActorDeskPage(asked: PageProps<'/[locale]/admin/actors/[id]'>) {
  return recordPage(ACTOR_FORM, ActorForm, asked)
}
