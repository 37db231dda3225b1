import { useFormatter } from 'next-intl'
import type { ReactNode } from 'react'

interface FacetLineProps {
  name: string
  value: string
  isChosen: boolean
  label: ReactNode
  count: number
  /** The list that the count counts: this value alone. */
  href: string
  /** What that link does, in full. */
  hrefLabel: string
  isSub?: boolean
}

/** One choice of a filter: a box to tick, and a number that leads to what it counts. */
export function FacetLine({ name, value, isChosen, label, count, href, hrefLabel, isSub }: FacetLineProps) {
  const format = useFormatter()
  return (
    <div className={isSub ? 'line sub' : 'line'}>
      <label>
        <input type="checkbox" name={name} value={value} defaultChecked={isChosen} /> <span>{label}</span>
      </label>
      <a className="n" href={href} aria-label={hrefLabel}>
        {format.number(count)}
      </a>
    </div>
  )
}
