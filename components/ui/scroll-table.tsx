import type { ReactNode } from 'react'

interface ScrollTableProps {
  /** What the table tells, for its caption and for the region that scrolls. */
  title: string
  head: string[]
  children: ReactNode
}

/** A table that scrolls in a region of its own where it is wider than the page. */
export function ScrollTable({ title, head, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark with the same heading
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <div className="scroll" role="region" tabIndex={0} aria-label={title}>
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
    </div>
  )
}
