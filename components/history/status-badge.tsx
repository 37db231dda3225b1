import { useTranslations } from 'next-intl'
import type { RecordStatus } from '@/lib/vocabulary/lists'

const LOOK = { draft: 'doubt', 'in-review': 'warn', published: 'ok', archived: '' } as const

/** Where a record stands on its way to readers. */
export function StatusBadge({ status }: { status: RecordStatus }) {
  const t = useTranslations('history')
  return <span className={`badge ${LOOK[status]}`.trim()}>{t(`status.${status}`)}</span>
}
