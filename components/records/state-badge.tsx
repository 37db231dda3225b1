import { useTranslations } from 'next-intl'
import type { RecordStatus } from '@/lib/vocabulary/lists'

const LOOKS = { draft: '', 'in-review': 'warn', published: 'ok', archived: '' } as const

/** Where a record stands on its way to readers. */
export function StateBadge({ status }: { status: RecordStatus }) {
  const t = useTranslations('forms')
  return <span className={`badge ${LOOKS[status]}`.trim()}>{t(`state.${status}`)}</span>
}
