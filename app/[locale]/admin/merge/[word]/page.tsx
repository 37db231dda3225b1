import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ComparisonPage } from '@/components/merging/comparison-page'
import { JudgedNote } from '@/components/merging/judged-note'
import { type Asked, PickRecords } from '@/components/merging/pick-records'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Reviewer } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { getComparison } from '@/lib/merging/desk'
import { JudgedFilters } from '@/lib/merging/judged'
import { MergeFilters } from '@/lib/merging/schema'
import { resolvePicked } from '@/lib/records/suggest-desk'
import { type RecordType, typeOf, WORD_OF } from '@/lib/records/types'
import { readParams } from '@/lib/url/params'

type Props = PageProps<'/[locale]/admin/merge/[word]'>

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  return deskMetadata(locale, MESSAGES[locale].merging.title)
}

export default async function MergePage({ params, searchParams }: Props) {
  const reviewer = await requirePermission('records.merge')
  const [{ word }, query, locale] = await Promise.all([params, searchParams, getLocale()])
  const type = typeOf(word)
  if (!type) notFound()
  const { keep, merge } = readParams(MergeFilters, query).values
  const [kept, merged] = await Promise.all([
    findAsked(reviewer, type, keep, locale),
    findAsked(reviewer, type, merge, locale),
  ])
  return (
    <Shell type={type}>
      <JudgedNote {...readParams(JudgedFilters, query).values} />
      {kept.id === null || merged.id === null ? (
        <PickRecords type={type} keep={kept.asked} merge={merged.asked} />
      ) : (
        <Compared reviewer={reviewer} type={type} keptId={kept.id} mergedId={merged.id} />
      )}
    </Shell>
  )
}

/** The record that a name or an id means; without one, what there is to choose from. */
async function findAsked(reviewer: Reviewer, type: RecordType, text: string, locale: Locale) {
  const nothing: Asked = { text, problem: null, candidates: [] }
  if (text === '') return { id: null, asked: nothing }
  const found = await resolvePicked(reviewer, type, { text, id: '', pick: '' }, locale)
  return 'id' in found
    ? { id: found.id, asked: nothing }
    : { id: null, asked: { text, problem: found.problem, candidates: found.candidates } }
}

interface ComparedProps {
  reviewer: Reviewer
  type: RecordType
  keptId: string
  mergedId: string
}

async function Compared({ reviewer, type, keptId, mergedId }: ComparedProps) {
  const [t, locale] = await Promise.all([getTranslations('merging.pick'), getLocale()])
  const asked = (text: string): Asked => ({ text, problem: null, candidates: [] })
  const pick = (notice: string) => (
    <PickRecords type={type} keep={asked(keptId)} merge={asked(mergedId)} notice={notice} />
  )
  if (keptId === mergedId) return pick(t('same'))
  const comparison = await getComparison(reviewer, { type, keptId, mergedId })
  if (!comparison) notFound()
  const archived = [comparison.kept, comparison.merged].find(({ head }) => head.status === 'archived')
  if (archived)
    return pick(t('archived', { name: say(archived.head.title, locale)?.text ?? archived.head.id }))
  return <ComparisonPage comparison={comparison} />
}

async function Shell({ type, children }: { type: RecordType; children: ReactNode }) {
  const [t, section, locale] = await Promise.all([
    getTranslations('merging'),
    getTranslations('vocabulary.recordTypes'),
    getLocale(),
  ])
  const { merging, history } = MESSAGES[locale]
  return (
    <>
      <Breadcrumb
        items={[
          { label: section(type), href: hrefIn(locale, `/admin/${WORD_OF[type]}`) },
          { label: t('list'), href: hrefIn(locale, '/admin/merges') },
        ]}
      />
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ merging, history }}>{children}</NextIntlClientProvider>
    </>
  )
}
