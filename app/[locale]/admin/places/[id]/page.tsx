import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { PlaceForm } from '@/components/places/place-form'
import { requirePermission } from '@/lib/auth/session'
import { PLACE_FORM } from '@/lib/places/form'
import { openForm } from '@/lib/records/form-desk'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/places/[id]'>): Promise<Metadata> {
  return recordMetadata('place', (await params).id)
}

export default async function PlaceDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/places/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, PLACE_FORM, id, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <PlaceForm opened={opened} />
    </FormPage>
  )
}
