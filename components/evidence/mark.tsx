import { useTranslations } from 'next-intl'
import type { EvidenceMark } from '@/lib/evidence/citation'

const CLASS = { quoted: 'q', cited: 'c', differs: 'd', none: 'z' } as const

/** How well a fact is proved, as a sign and in words for those who hear it. */
export function Mark({ state, count, isQuoted }: EvidenceMark) {
  const t = useTranslations('evidence')
  return (
    <span className={`mk ${CLASS[state]}`}>
      <span aria-hidden="true">{t(`mark.${state}`, { count, quoted: String(isQuoted) })}</span>
      <span className="vh">{t(`spoken.${state}`, { count })}</span>
    </span>
  )
}
