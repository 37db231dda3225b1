import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActorForm } from '@/components/actors/actor-form'
import { FormPage } from '@/components/forms/form-page'
import { ACTOR_FORM } from '@/lib/actors/form'
import { requirePermission } from '@/lib/auth/session'
import { openForm } from '@/lib/records/form-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('new.actor') }
}

export default async function NewActorPage({ searchParams }: PageProps<'/[locale]/admin/actors/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, ACTOR_FORM, null, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <ActorForm opened={opened} />
    </FormPage>
  )
}
