import { useFormatter } from 'next-intl'

/** Records of a list, and the address that lists exactly them. */
export interface LinkedCount {
  href: string
  count: number
}

/** A number that leads to what it counts; none leads nowhere. */
export function CountCell({ href, count }: LinkedCount) {
  const format = useFormatter()
  const number = format.number(count)
  return <td className="n">{count > 0 ? <a href={href}>{number}</a> : number}</td>
}
