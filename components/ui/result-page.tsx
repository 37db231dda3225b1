import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ListTools } from './list-tools'
import { Pagination } from './pagination'

interface ResultPageProps {
  filters: { page: number; size: number }
  /** How many records are on the page, how many there are in all, and on how many pages. */
  shown: number
  total: number
  pageCount: number
  hrefOf: (page: number) => string
  /** The orders on offer; the current one has no address. Without any, nothing is said above the records. */
  orders: { key: string; label: string; href: string | null }[]
  /** The records. */
  children: ReactNode
}

/** One page of a result: which records these are, in what order, and the pages around it. */
export function ResultPage(props: ResultPageProps) {
  const { filters, shown, total, pageCount, hrefOf, orders, children } = props
  const t = useTranslations('filters')
  if (shown === 0) {
    const a = (words: ReactNode) => <a href={hrefOf(pageCount)}>{words}</a>
    return <p className="note">{t.rich('beyond', { last: pageCount, a })}</p>
  }
  const first = (filters.page - 1) * filters.size + 1
  return (
    <>
      {orders.length > 0 && (
        <ListTools
          range={t('range', { first, last: first + shown - 1, total })}
          label={t('sort')}
          orders={orders}
        />
      )}
      {children}
      <Pagination page={filters.page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}
