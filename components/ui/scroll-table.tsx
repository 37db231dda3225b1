import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region'

interface ScrollTableProps {
  /** What the table tells, for its caption and for the region that scrolls. */
  title: string
  head: string[]
  children: ReactNode
}

/** A table that scrolls in a region of its own where it is wider than the page. */
export function ScrollTable({ title, head, children }: ScrollTableProps) {
  return (
    <ScrollRegion label={title}>
      <table className="min-w-[34rem]">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}
