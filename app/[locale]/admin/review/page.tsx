import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WorkFilters } from '@/components/desk/work-filters'
import { WorkRow } from '@/components/desk/work-row'
import { WorkTabs } from '@/components/desk/work-tabs'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { ResultPage } from '@/components/ui/result-page'
import { requirePermission } from '@/lib/auth/session'
import { listAssignees, listWork } from '@/lib/desk/desk'
import { listsFor, QueueFilters, queueHref } from '@/lib/desk/filters'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { readParams } from '@/lib/url/params'

type ReviewQueueProps = PageProps<'/[locale]/admin/review'>

export async function generateMetadata({ searchParams }: ReviewQueueProps): Promise<Metadata> {
  const [t, locale, query] = await Promise.all([getTranslations('review'), getLocale(), searchParams])
  return deskMetadata(locale, t(`list.${readParams(QueueFilters, query).values.list}`))
}

export default async function ReviewQueuePage({ searchParams }: ReviewQueueProps) {
  const [account, query, t, locale] = await Promise.all([
    requirePermission('records.read'),
    searchParams,
    getTranslations('review'),
    getLocale(),
  ])
  const { values: filters, problems } = readParams(QueueFilters, query)
  const [{ items, total }, assignees] = await Promise.all([
    listWork(account, filters),
    listAssignees(account),
  ])
  const { list, sort, page, size } = filters
  const isWhole = queueHref({}, filters) === queueHref({ list, sort, size })
  const b = (words: ReactNode) => <b>{words}</b>
  return (
    <>
      <h1>{t(`list.${list}`)}</h1>
      <WorkTabs lists={listsFor(account)} current={list} />
      <ProblemNotes problems={problems} />
      <WorkFilters filters={filters} assignees={assignees} />
      <p className="lede">
        {isWhole ? t.rich(`lede.${list}`, { count: total, b }) : t.rich('narrowed', { count: total, b })}
      </p>
      {total > 0 && (
        <ResultPage
          filters={{ page, size }}
          shown={items.length}
          total={total}
          pageCount={Math.ceil(total / size)}
          hrefOf={(other) => hrefIn(locale, queueHref({ page: other }, filters))}
          orders={[]}
        >
          <ol className="rows">
            {items.map((item) => (
              <WorkRow key={`${item.type} ${item.id}`} item={item} list={list} />
            ))}
          </ol>
        </ResultPage>
      )}
    </>
  )
}
