import { useTranslations } from 'next-intl'
import { type EventKind, KIND_FAMILY } from '@/lib/vocabulary/lists'

/** The word of an event kind with the shape and colour of its family. */
export function KindLabel({ kind }: { kind: EventKind }) {
  const t = useTranslations('vocabulary')
  return <span className={`k k-${KIND_FAMILY[kind]}`}>{t(`eventKind.${kind}`)}</span>
}
