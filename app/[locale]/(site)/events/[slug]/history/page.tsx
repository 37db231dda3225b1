import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { PublishedHistory } from '@/components/history/published-history'
import { historyMetadata } from '@/lib/history/metadata'
import { listPublished } from '@/lib/history/published'
import { HistoryFilters } from '@/lib/history/version'
import { readParams } from '@/lib/url/params'

type Props = PageProps<'/[locale]/events/[slug]/history'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  return historyMetadata(locale, await listPublished('event', slug))
}

export default async function EventHistoryPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const { page } = readParams(HistoryFilters, query).values
  const history = await listPublished('event', slug, page)
  if (!history) notFound()
  return <PublishedHistory history={history} page={page} />
}
