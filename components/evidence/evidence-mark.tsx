'use client'

import { useTranslations } from 'next-intl'
import { provenIn } from '@/lib/evidence/entry'
import { useEvidenceDesk } from './evidence-desk'

const MARK = { quoted: 'q', cited: 'c', differs: 'd', none: 'z' } as const

/** How well a fact of the form is proved, at the end of its label: that of one list of evidence, or of several. */
export function EvidenceMark({ lists }: { lists: string[] }) {
  const t = useTranslations('evidence')
  const { tree } = useEvidenceDesk()
  const { state, count, isQuoted } = provenIn(tree, lists)
  return (
    <span className={`mk ${MARK[state]}`}>
      <span aria-hidden="true">{t(`mark.${state}`, { count, quoted: String(isQuoted) })}</span>
      <span className="vh">{t(`spoken.${state}`, { count })}</span>
    </span>
  )
}
