import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EventFormPage } from '@/components/events/event-form-page'
import { requirePermission } from '@/lib/auth/session'
import { openEventForm } from '@/lib/events/form-desk'
import { listThemeChoices } from '@/lib/themes/desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('new.event') }
}

export default async function NewEventPage({ searchParams }: PageProps<'/[locale]/admin/events/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const [opened, themes] = await Promise.all([
    openEventForm(account, null, locale, query),
    listThemeChoices(account),
  ])
  if (!opened) notFound()
  return <EventFormPage opened={opened} themes={themes} />
}
