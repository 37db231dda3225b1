import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AuditFilterForm } from '@/components/audit/audit-filters'
import { AuditTable } from '@/components/audit/audit-table'
import { Pagination } from '@/components/ui/pagination'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { listChoices, listEntries } from '@/lib/audit/desk'
import { AuditFilters, auditHref, PAGE_SIZE } from '@/lib/audit/filters'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('audit'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function AuditPage({ searchParams }: PageProps<'/[locale]/admin/audit'>) {
  const [admin, query, t, locale] = await Promise.all([
    requirePermission('audit.read'),
    searchParams,
    getTranslations('audit'),
    getLocale(),
  ])
  const { values: filters, problems } = readParams(AuditFilters, query)
  const [{ entries, total }, choices] = await Promise.all([listEntries(admin, filters), listChoices(admin)])
  const address = auditHref({}, filters)
  const isWhole = address === auditHref()
  const csv = `/api/desk/audit${address.slice(auditHref().length)}`
  return (
    <>
      <h1>{t('title')}</h1>
      <ProblemNotes problems={problems} />
      <AuditFilterForm filters={filters} choices={choices} />
      <p className="lede">
        {t.rich(isWhole ? 'lede' : 'narrowed', { count: total, b: (words) => <b>{words}</b> })}
      </p>
      {total > 0 && <AuditTable entries={entries} />}
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(page) => hrefIn(locale, auditHref({ page }, filters))}
      />
      {total > 0 && <p className="s more">{t.rich('csv', { a: (words) => <a href={csv}>{words}</a> })}</p>}
    </>
  )
}
