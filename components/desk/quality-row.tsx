import { getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import { sayMoment } from '@/lib/history/moment'
import type { Head } from '@/lib/records/heads'
import { RecordLink } from './record-link'

/** A record that can be completed: its title leads to its form. */
export async function QualityRow({ record }: { record: Head }) {
  const [t, v, when] = await Promise.all([
    getTranslations('quality'),
    getTranslations('vocabulary'),
    sayMoment(record.updatedAt),
  ])
  return (
    <li>
      <p className="row-t">
        <RecordLink record={record} />
      </p>
      <p className="row-m">
        <span>{v(`recordType.${record.type}`)}</span>
        <StatusBadge status={record.status} />
        <span>{t('changed', { date: when })}</span>
      </p>
    </li>
  )
}
