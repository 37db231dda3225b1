import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { DeskVersion } from '@/components/history/desk-version'
import { can } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { getRevision } from '@/lib/history/desk'
import { deskHistoryMetadata } from '@/lib/history/metadata'

type Props = PageProps<'/[locale]/admin/articles/[id]/history/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id, number }, locale] = await Promise.all([params, getLocale()])
  return deskHistoryMetadata(locale, id, Number(number))
}

export default async function ArticleVersionPage({ params }: Props) {
  const account = await requirePermission('records.read')
  const { id, number } = await params
  const version = await getRevision(account, 'article', id, Number(number))
  if (!version) notFound()
  return <DeskVersion version={version} mayRestore={can(account.role, 'records.restore')} />
}
