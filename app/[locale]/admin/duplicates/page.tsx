import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DuplicateList } from '@/components/desk/duplicate-list'
import { TypeTabs } from '@/components/desk/type-tabs'
import { JudgedNote } from '@/components/merging/judged-note'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { ResultPage } from '@/components/ui/result-page'
import { can } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { listDuplicates } from '@/lib/desk/duplicates-desk'
import { DuplicateFilters, duplicatesHref, qualityHref } from '@/lib/desk/filters'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { JudgedFilters } from '@/lib/merging/judged'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('quality.duplicates'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function DuplicatesPage({ searchParams }: PageProps<'/[locale]/admin/duplicates'>) {
  const [account, query, t, q, locale] = await Promise.all([
    requirePermission('records.read'),
    searchParams,
    getTranslations('quality.duplicates'),
    getTranslations('quality'),
    getLocale(),
  ])
  const { values: filters, problems } = readParams(DuplicateFilters, query)
  const { duplicates, total, counts } = await listDuplicates(account, filters)
  const { type, page, size } = filters
  return (
    <>
      <Breadcrumb
        items={[{ label: q('title'), href: hrefIn(locale, qualityHref()) }, { label: t('title') }]}
      />
      <h1>{t('title')}</h1>
      <JudgedNote {...readParams(JudgedFilters, query).values} />
      <ProblemNotes problems={problems} />
      <p className="lede">{t.rich('lede', { count: total, b: (words) => <b>{words}</b> })}</p>
      <p className="s mut">
        {t('hint')}{' '}
        {can(account.role, 'records.merge') && <a href={hrefIn(locale, '/admin/merges')}>{t('merges')}</a>}
      </p>
      <TypeTabs counts={counts} current={type[0]} />
      {total > 0 && (
        <ResultPage
          filters={{ page, size }}
          shown={duplicates.length}
          total={total}
          pageCount={Math.ceil(total / size)}
          hrefOf={(other) => hrefIn(locale, duplicatesHref({ page: other }, filters))}
          orders={[]}
        >
          <DuplicateList duplicates={duplicates} mayMerge={can(account.role, 'records.merge')} />
        </ResultPage>
      )}
    </>
  )
}
