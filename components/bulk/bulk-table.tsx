import { getLocale, getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import { SaidText } from '@/components/ui/said'
import { ScrollTable } from '@/components/ui/scroll-table'
import { type BulkOutcome, BulkRefusal } from '@/lib/bulk/schema'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'
import type { RecordType } from '@/lib/records/types'
import type { RecordStatus } from '@/lib/vocabulary/lists'

/** A record and what became, or would become, of it. */
export interface BulkRow {
  id: string
  /** Null where no record of that id was found. */
  record: { type: RecordType; title: LocalizedText; status: RecordStatus } | null
  outcome: BulkOutcome
  code: string | null
  value: string | null
}

/** Records with what became of each, in words. */
export async function BulkTable({ title, head, rows }: { title: string; head: string; rows: BulkRow[] }) {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  return (
    <ScrollTable title={title} head={[t('preview.record'), t('preview.status'), head]}>
      {rows.map(({ id, record, outcome, code, value }) => (
        <tr key={`${record?.type} ${id}`}>
          <th scope="row">
            {record ? (
              <a href={hrefIn(locale, recordHref(record.type, id))}>
                {say(record.title, locale) ? <SaidText text={record.title} /> : id}
              </a>
            ) : (
              <code>{id}</code>
            )}
          </th>
          <td>{record ? <StatusBadge status={record.status} /> : '–'}</td>
          <td className="min-w-[14rem]">
            <OutcomeWords {...{ id, outcome, code, value }} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}

async function OutcomeWords({ id, outcome, code, value }: Omit<BulkRow, 'record'>) {
  const t = await getTranslations('bulk')
  const why = BulkRefusal.safeParse(code)
  const words = why.success
    ? t(`refused.${why.data}`, { id, value: value ?? '', count: Number(value) || 0 })
    : ''
  return (
    <>
      {outcome !== 'refused' && t(`outcome.${outcome}`)}
      {outcome !== 'refused' && words && '. '}
      {words || (outcome === 'refused' && t('outcome.refused'))}
    </>
  )
}
