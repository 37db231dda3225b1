import { useFormatter } from 'next-intl'
import type { ReactNode } from 'react'

interface IndexListProps {
  /** Each links to exactly the records that it counts. */
  items: { key: string; href: string; label: ReactNode; count: number; isSub?: boolean; isGroup?: boolean }[]
  className?: string
}

/** Words, dotted leaders and numbers, as at the end of a book. */
export function IndexList({ items, className }: IndexListProps) {
  const format = useFormatter()
  return (
    <ul className={className ? `index ${className}` : 'index'}>
      {items.map(({ key, href, label, count, isSub, isGroup }) => (
        <li key={key} className={isSub ? 'sub' : isGroup ? 'grp' : undefined}>
          <a href={href}>{label}</a>
          <span className="n">{format.number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
