import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { InitiativeForm } from '@/components/initiatives/initiative-form'
import { requirePermission } from '@/lib/auth/session'
import { INITIATIVE_FORM } from '@/lib/initiatives/form'
import { openForm } from '@/lib/records/form-desk'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/initiatives/[id]'>): Promise<Metadata> {
  return recordMetadata('initiative', (await params).id)
}

export default async function InitiativeDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/initiatives/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, INITIATIVE_FORM, id, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <InitiativeForm opened={opened} />
    </FormPage>
  )
}
