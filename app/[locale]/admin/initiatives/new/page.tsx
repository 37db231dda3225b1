import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { InitiativeForm } from '@/components/initiatives/initiative-form'
import { requirePermission } from '@/lib/auth/session'
import { INITIATIVE_FORM } from '@/lib/initiatives/form'
import { openForm } from '@/lib/records/form-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('new.initiative') }
}

export default async function NewInitiativePage({
  searchParams,
}: PageProps<'/[locale]/admin/initiatives/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, INITIATIVE_FORM, null, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <InitiativeForm opened={opened} />
    </FormPage>
  )
}
