import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { PublishedVersion } from '@/components/history/published-version'
import { versionMetadata } from '@/lib/history/metadata'
import { getPublished } from '@/lib/history/published'

type Props = PageProps<'/[locale]/initiatives/[slug]/history/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug, number }, locale] = await Promise.all([params, getLocale()])
  return versionMetadata(locale, await getPublished('initiative', slug, Number(number)))
}

export default async function InitiativeVersionPage({ params }: Props) {
  const { slug, number } = await params
  const version = await getPublished('initiative', slug, Number(number))
  if (!version) notFound()
  return <PublishedVersion version={version} />
}
