import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { DeskHistory } from '@/components/history/desk-history'
import { requirePermission } from '@/lib/auth/session'
import { listRevisions } from '@/lib/history/desk'
import { deskHistoryMetadata } from '@/lib/history/metadata'
import { DeskHistoryFilters } from '@/lib/history/version'
import { readParams } from '@/lib/url/params'

type Props = PageProps<'/[locale]/admin/actors/[id]/history'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return deskHistoryMetadata(await getLocale(), (await params).id)
}

export default async function ActorHistoryPage({ params, searchParams }: Props) {
  const account = await requirePermission('records.read')
  const [{ id }, query] = await Promise.all([params, searchParams])
  const { page, restored } = readParams(DeskHistoryFilters, query).values
  const history = await listRevisions(account, 'actor', id, page)
  if (!history) notFound()
  return <DeskHistory history={history} page={page} restored={restored} />
}
