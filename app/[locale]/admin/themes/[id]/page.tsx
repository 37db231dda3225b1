import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { ThemeForm } from '@/components/themes/theme-form'
import { requirePermission } from '@/lib/auth/session'
import { openForm } from '@/lib/records/form-desk'
import { recordMetadata } from '@/lib/records/metadata'
import { THEME_FORM } from '@/lib/themes/form'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/themes/[id]'>): Promise<Metadata> {
  return recordMetadata('theme', (await params).id)
}

export default async function ThemeDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/themes/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, THEME_FORM, id, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <ThemeForm opened={opened} />
    </FormPage>
  )
}
