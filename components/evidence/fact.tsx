import type { ReactNode } from 'react'
import type { Citation } from '@/lib/evidence/citation'
import { Proof } from './proof'

interface FactProps {
  term: string
  /** Left out for what no source is asked to state: a value that is not recorded, or one of our own ordering. */
  citations?: Citation[]
  children: ReactNode
}

/** One fact of a record: its name, its value and the mark that opens its evidence. Stands in a `dl.facts`. */
export function Fact({ term, citations, children }: FactProps) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd className="hp">
        {children}
        {citations && <Proof citations={citations} />}
      </dd>
    </div>
  )
}
