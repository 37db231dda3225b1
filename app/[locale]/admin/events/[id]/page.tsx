import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { EventFormPage } from '@/components/events/event-form-page'
import { requirePermission } from '@/lib/auth/session'
import { openEventForm } from '@/lib/events/form-desk'
import { recordMetadata } from '@/lib/records/metadata'
import { listThemeChoices } from '@/lib/themes/desk'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/events/[id]'>): Promise<Metadata> {
  return recordMetadata('event', (await params).id)
}

export default async function EventDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/events/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const [opened, themes] = await Promise.all([
    openEventForm(account, id, locale, query),
    listThemeChoices(account),
  ])
  if (!opened) notFound()
  return <EventFormPage opened={opened} themes={themes} />
}
