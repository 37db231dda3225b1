import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ScrollRegion } from '@/components/ui/scroll-region'

interface WideTableProps {
  /** What the table tells, for its caption and for the region that scrolls. */
  title: string
  /** A column is as wide as its class says; those without one share what is left. */
  head: { label: string; width?: string; isNumber?: boolean }[]
  children: ReactNode
}

/** A table of words and what they mean; where it is wider than the page it scrolls in a region of its own. */
export function WideTable({ title, head, children }: WideTableProps) {
  const t = useTranslations('about.codebook')
  return (
    <ScrollRegion label={t('region', { title })} className="more">
      <table
        className={`fixed-table ${head.length > 3 ? 'min-w-[42rem]' : head.length > 2 ? 'min-w-[30rem]' : ''}`}
      >
        <caption className="vh">{title}</caption>
        <colgroup>
          {head.map(({ label, width, isNumber }) => (
            <col key={label} className={isNumber ? 'w-[6.5rem]' : width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {head.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? 'n' : undefined}>
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
