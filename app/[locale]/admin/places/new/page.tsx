import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { PlaceForm } from '@/components/places/place-form'
import { requirePermission } from '@/lib/auth/session'
import { PLACE_FORM } from '@/lib/places/form'
import { openForm } from '@/lib/records/form-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('new.place') }
}

export default async function NewPlacePage({ searchParams }: PageProps<'/[locale]/admin/places/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, PLACE_FORM, null, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <PlaceForm opened={opened} />
    </FormPage>
  )
}
