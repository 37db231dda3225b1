import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { hrefIn } from '@/lib/i18n/format'
import { type RecordFilters, recordHref, recordsHref } from '@/lib/records/filters'
import type { Head } from '@/lib/records/heads'
import type { RecordType } from '@/lib/records/types'
import type { ParamProblem } from '@/lib/url/params'
import { RecordFilterForm } from './record-filter-form'
import { RecordTable } from './record-table'

interface RecordListProps {
  type: RecordType
  records: (Head & { owner: string | null })[]
  total: number
  filters: RecordFilters
  problems: ParamProblem[]
  /** Other ways to a new record. */
  ways?: ReactNode
}

/** The records of a type as editors see them, drafts included, with what narrows and sorts them. */
export function RecordList({ type, records, total, filters, problems, ways }: RecordListProps) {
  const [t, v, locale] = [useTranslations('forms'), useTranslations('vocabulary'), useLocale()]
  const desk = useTranslations('desk')
  return (
    <>
      <Breadcrumb
        items={[{ label: desk('desk'), href: hrefIn(locale, '/admin') }, { label: v(`recordTypes.${type}`) }]}
      />
      <h1>{v(`recordTypes.${type}`)}</h1>
      <p className="btns desk-new">
        <a className="btn sm" href={hrefIn(locale, recordHref(type, 'new'))}>
          {t(`new.${type}`)}
        </a>
      </p>
      {ways}
      <ProblemNotes problems={problems} />
      <RecordFilterForm type={type} filters={filters} />
      <p className="lede">{t.rich('records.total', { count: total, b: (words) => <b>{words}</b> })}</p>
      {records.length > 0 ? <RecordTable records={records} /> : <p>{t('records.none')}</p>}
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(total / filters.size)}
        hrefOf={(page) => hrefIn(locale, recordsHref(type, { page }, filters))}
      />
    </>
  )
}
