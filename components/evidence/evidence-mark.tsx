'use client'

import { provenIn } from '@/lib/evidence/entry'
import { useEvidenceDesk } from './evidence-desk'
import { Mark } from './mark'

interface EvidenceMarkProps {
  lists: string[]
  /** For what no source is asked to state: no mark says that none does. */
  isOptional?: boolean
}

/** How well a fact of the form is proved, at the end of its label: that of one list of evidence, or of several. */
export function EvidenceMark({ lists, isOptional = false }: EvidenceMarkProps) {
  const { tree } = useEvidenceDesk()
  const mark = provenIn(tree, lists)
  return isOptional && mark.state === 'none' ? null : <Mark {...mark} />
}
