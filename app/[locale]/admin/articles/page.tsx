import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RecordList } from '@/components/records/record-list'
import { requirePermission } from '@/lib/auth/session'
import { listRecords } from '@/lib/records/desk'
import { RecordFilters } from '@/lib/records/filters'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('forms')
  return { title: t('section.article') }
}

export default async function ArticlesDeskPage({ searchParams }: PageProps<'/[locale]/admin/articles'>) {
  const [account, query] = await Promise.all([requirePermission('records.read'), searchParams])
  const { values: filters, problems } = readParams(RecordFilters, query)
  const found = await listRecords(account, 'article', filters)
  return <RecordList type="article" filters={filters} problems={problems} {...found} />
}
