import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/forms/form-page'
import { ThemeForm } from '@/components/themes/theme-form'
import { requirePermission } from '@/lib/auth/session'
import { openForm } from '@/lib/records/form-desk'
import { THEME_FORM } from '@/lib/themes/form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('new.theme') }
}

export default async function NewThemePage({ searchParams }: PageProps<'/[locale]/admin/themes/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, THEME_FORM, null, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <ThemeForm opened={opened} />
    </FormPage>
  )
}
