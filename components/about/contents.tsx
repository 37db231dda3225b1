import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface WithContentsProps {
  /** The sections of the page; `isSub` for a part of the one before. */
  items: { anchor: string; title: string; isSub?: boolean }[]
  children: ReactNode
}

/** A long page and the list of its sections: before the text on a phone, beside it and staying there on a desktop. */
export function WithContents({ items, children }: WithContentsProps) {
  const t = useTranslations('about')
  return (
    <div className="split gap">
      <nav className="s lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1" aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <ul className="dl">
          {items.map(({ anchor, title, isSub }) => (
            <li key={anchor} className={isSub ? 'ps-4' : undefined}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="lg:col-start-1 lg:row-start-1">{children}</div>
    </div>
  )
}
