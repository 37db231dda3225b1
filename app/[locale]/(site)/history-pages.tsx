import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { PublishedHistory } from '@/components/history/published-history'
import { PublishedVersion } from '@/components/history/published-version'
import { historyMetadata, versionMetadata } from '@/lib/history/metadata'
import { getPublished, listPublished } from '@/lib/history/published'
import { HistoryFilters } from '@/lib/history/version'
import type { RecordType } from '@/lib/records/types'
import { readParams } from '@/lib/url/params'

interface Asked {
  params: Promise<{ slug: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

interface AskedVersion {
  params: Promise<{ slug: string; number: string }>
}

/** The published versions of a record. */
export async function publishedHistoryPage(type: RecordType, { params, searchParams }: Asked) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const { page } = readParams(HistoryFilters, query).values
  const history = await listPublished(type, slug, page)
  if (!history) notFound()
  return <PublishedHistory history={history} page={page} />
}

export async function publishedHistoryMetadata(type: RecordType, { params }: Asked): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  return historyMetadata(locale, await listPublished(type, slug))
}

/** One published version of a record. */
export async function publishedVersionPage(type: RecordType, { params }: AskedVersion) {
  const { slug, number } = await params
  const version = await getPublished(type, slug, Number(number))
  if (!version) notFound()
  return <PublishedVersion version={version} />
}

export async function publishedVersionMetadata(
  type: RecordType,
  { params }: AskedVersion,
): Promise<Metadata> {
  const [{ slug, number }, locale] = await Promise.all([params, getLocale()])
  return versionMetadata(locale, await getPublished(type, slug, Number(number)))
}
