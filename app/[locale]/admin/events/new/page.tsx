import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { newRecordMetadata } from '@/app/[locale]/admin/record-pages'
import { EventFormPage } from '@/components/events/event-form-page'
import { requirePermission } from '@/lib/auth/session'
import { openEventForm } from '@/lib/events/form-desk'
import { listThemeChoices } from '@/lib/themes/desk'

export const generateMetadata = () => newRecordMetadata('event')

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
