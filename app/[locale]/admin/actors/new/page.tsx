import { newRecordMetadata, newRecordPage } from '@/app/[locale]/admin/record-pages'
import { ActorForm } from '@/components/actors/actor-form'
import { ACTOR_FORM } from '@/lib/actors/form'

export const generateMetadata = () => newRecordMetadata('actor')

export default function NewActorPage(asked: PageProps<'/[locale]/admin/actors/new'>) {
  return newRecordPage(ACTOR_FORM, ActorForm, asked)
}
