import { useTranslations } from 'next-intl'

/** How to read life lines, the same words wherever they stand; `hasEvents` where events are drawn as ticks. */
export function LifeLegend({ hasEvents = false }: { hasEvents?: boolean }) {
  const t = useTranslations('charts')
  return <p className="s mut more">{t('life-legend', { hasEvents: hasEvents ? 'yes' : 'no' })}</p>
}
