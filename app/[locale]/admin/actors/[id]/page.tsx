import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ActorForm } from '@/components/actors/actor-form'
import { FormPage } from '@/components/forms/form-page'
import { ACTOR_FORM } from '@/lib/actors/form'
import { requirePermission } from '@/lib/auth/session'
import { openForm } from '@/lib/records/form-desk'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/actors/[id]'>): Promise<Metadata> {
  return recordMetadata('actor', (await params).id)
}

export default async function ActorDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/actors/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, ACTOR_FORM, id, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <ActorForm opened={opened} />
    </FormPage>
  )
}
