import { useFormatter } from 'next-intl'
import type { ReactNode } from 'react'

interface IndexListProps {
  /** Each links to exactly the records that it counts, unless `counted` says where these are. */
  items: {
    key: string
    href: string
    label: ReactNode
    count: number
    /** For a word that leads to a record of its own: the address of the records counted, and that link in words. */
    counted?: { href: string; label: string }
    isSub?: boolean
    isGroup?: boolean
  }[]
  className?: string
}

/** Words, dotted leaders and numbers, as at the end of a book. */
export function IndexList({ items, className }: IndexListProps) {
  const format = useFormatter()
  return (
    <ul className={className ? `index ${className}` : 'index'}>
      {items.map(({ key, href, label, count, counted, isSub, isGroup }) => (
        <li key={key} className={isSub ? 'sub' : isGroup ? 'grp' : undefined}>
          <a href={href}>{label}</a>
          {counted ? (
            <a className="n" href={counted.href} aria-label={counted.label}>
              {format.number(count)}
            </a>
          ) : (
            <span className="n">{format.number(count)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
