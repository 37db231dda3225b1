import { Fragment } from 'react'

interface ListToolsProps {
  /** « 1 à 20 sur 83 » */
  range: string
  label: string
  /** The orders on offer; the current one has no address. */
  orders: { key: string; label: string; href: string | null }[]
}

/** Which records of a list a page shows, and in what order. */
export function ListTools({ range, label, orders }: ListToolsProps) {
  return (
    <p className="tools2 s">
      <span className="mut">{range}</span>{' '}
      <span>
        {label}{' '}
        {orders.map(({ key, label: order, href }, place) => (
          <Fragment key={key}>
            {place > 0 && ', '}
            {href ? <a href={href}>{order}</a> : <b>{order}</b>}
          </Fragment>
        ))}
      </span>
    </p>
  )
}
