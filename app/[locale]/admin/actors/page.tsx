import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RecordList } from '@/components/records/record-list'
import { requirePermission } from '@/lib/auth/session'
import { listRecords } from '@/lib/records/desk'
import { RecordFilters } from '@/lib/records/filters'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('section.actor') }
}

export default async function ActorsDeskPage({ searchParams }: PageProps<'/[locale]/admin/actors'>) {
  const [account, query] = await Promise.all([requirePermission('records.read'), searchParams])
  const { values: filters, problems } = readParams(RecordFilters, query)
  const found = await listRecords(account, 'actor', filters)
  return <RecordList type="actor" filters={filters} problems={problems} {...found} />
}
