import { useTranslations } from 'next-intl'
import type { RecordStatus } from '@/lib/vocabulary/lists'

const LOOKS = { draft: 'doubt', 'in-review': 'warn', published: 'ok', archived: '' } as const

/** Where a record stands on its way to readers. */
export function StatusBadge({ status }: { status: RecordStatus }) {
  const t = useTranslations('vocabulary')
  return <span className={`badge ${LOOKS[status]}`.trim()}>{t(`recordStatus.${status}`)}</span>
}
