import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface WideTableProps {
  /** What the table tells, for its caption and for the region that scrolls. */
  title: string
  head: { label: string; isNumber?: boolean }[]
  children: ReactNode
}

/** A table of words and what they mean; where it is wider than the page it scrolls in a region of its own. */
export function WideTable({ title, head, children }: WideTableProps) {
  const t = useTranslations('about.codebook')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark with the same heading
    <div
      className="scroll more"
      role="region"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
      tabIndex={0}
      aria-label={t('region', { title })}
    >
      <table className={head.length > 3 ? 'min-w-[42rem]' : head.length > 2 ? 'min-w-[30rem]' : undefined}>
        <caption className="vh">{title}</caption>
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
    </div>
  )
}
