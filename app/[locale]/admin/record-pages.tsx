import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentType } from 'react'
import { ReviewPage } from '@/components/desk/review-page'
import { FromArticle } from '@/components/extraction/from-article'
import { FormPage } from '@/components/forms/form-page'
import { DeskHistory } from '@/components/history/desk-history'
import { DeskVersion } from '@/components/history/desk-version'
import { JudgedNote } from '@/components/merging/judged-note'
import { RecordList } from '@/components/records/record-list'
import { can } from '@/lib/auth/roles'
import { currentAccount, requirePermission } from '@/lib/auth/session'
import { ReviewFilters } from '@/lib/desk/filters'
import { getReview } from '@/lib/desk/review-desk'
import type { RecordFormKind } from '@/lib/forms/form'
import type { OpenedForm } from '@/lib/forms/opened'
import { getRevision, listRevisions } from '@/lib/history/desk'
import { deskHistoryMetadata } from '@/lib/history/metadata'
import { DeskHistoryFilters } from '@/lib/history/version'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { JudgedFilters } from '@/lib/merging/judged'
import { getRecord, listRecords } from '@/lib/records/desk'
import { RecordFilters } from '@/lib/records/filters'
import { type FormQuery, openForm } from '@/lib/records/form-desk'
import type { RecordType } from '@/lib/records/types'
import { readParams } from '@/lib/url/params'

/** What the pages of all types of records read of their addresses. */
interface Asked {
  params: Promise<{ id: string }>
  searchParams: Promise<FormQuery>
}

interface AskedVersion {
  params: Promise<{ id: string; number: string }>
}

/** The records of a type, drafts included. */
export async function recordsPage(type: RecordType, { searchParams }: Pick<Asked, 'searchParams'>) {
  const [account, query] = await Promise.all([requirePermission('records.read'), searchParams])
  const { values: filters, problems } = readParams(RecordFilters, query)
  const found = await listRecords(account, type, filters)
  const mayExtract = type === 'article' && can(account.role, 'extraction.run')
  return (
    <RecordList
      type={type}
      filters={filters}
      problems={problems}
      ways={mayExtract && <FromArticle />}
      {...found}
    />
  )
}

export async function recordsMetadata(type: RecordType): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('vocabulary.recordTypes'), getLocale()])
  return deskMetadata(locale, t(type))
}

/** The empty form of a type. */
export async function newRecordPage(
  kind: RecordFormKind,
  Form: ComponentType<{ opened: OpenedForm }>,
  { searchParams }: Pick<Asked, 'searchParams'>,
) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, kind, null, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <Form opened={opened} />
    </FormPage>
  )
}

export async function newRecordMetadata(type: RecordType): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('forms.new'), getLocale()])
  return deskMetadata(locale, t(type))
}

/** The form of a record. */
export async function recordPage(
  kind: RecordFormKind,
  Form: ComponentType<{ opened: OpenedForm }>,
  { params, searchParams }: Asked,
) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, kind, id, locale, query)
  if (!opened) notFound()
  return (
    <FormPage opened={opened}>
      <Form opened={opened} />
    </FormPage>
  )
}

/** A record for whoever decides about it. */
export async function reviewPage(type: RecordType, { params, searchParams }: Asked) {
  const [account, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    params,
    searchParams,
  ])
  const review = await getReview(account, { type, id })
  if (!review) notFound()
  return (
    <ReviewPage
      review={review}
      done={readParams(ReviewFilters, query).values.done}
      told={<JudgedNote {...readParams(JudgedFilters, query).values} />}
    />
  )
}

/** The versions of a record. */
export async function historyPage(type: RecordType, { params, searchParams }: Asked) {
  const account = await requirePermission('records.read')
  const [{ id }, query] = await Promise.all([params, searchParams])
  const { page, restored } = readParams(DeskHistoryFilters, query).values
  const history = await listRevisions(account, type, id, page)
  if (!history) notFound()
  return <DeskHistory history={history} page={page} restored={restored} />
}

export async function historyMetadata(
  type: RecordType,
  { params }: Pick<Asked, 'params'>,
): Promise<Metadata> {
  const [account, locale, { id }] = await Promise.all([currentAccount(), getLocale(), params])
  const open = account && (await getRecord(account, { type, id }))
  return deskHistoryMetadata(locale, open?.head.title)
}

/** One version of a record. */
export async function versionPage(type: RecordType, { params }: AskedVersion) {
  const account = await requirePermission('records.read')
  const { id, number } = await params
  const version = await getRevision(account, type, id, Number(number))
  if (!version) notFound()
  return <DeskVersion version={version} mayRestore={can(account.role, 'records.restore')} />
}

export async function versionMetadata(type: RecordType, { params }: AskedVersion): Promise<Metadata> {
  const [account, locale, { id, number }] = await Promise.all([currentAccount(), getLocale(), params])
  const version = account && (await getRevision(account, type, id, Number(number)))
  return deskHistoryMetadata(locale, version?.title, Number(number))
}
