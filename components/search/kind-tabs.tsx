import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { hrefIn } from '@/lib/i18n/format'
import { SEARCHED, type Searched, searchHref } from '@/lib/search/filters'

interface KindTabsProps {
  q: string
  current: Searched | undefined
  counts: Partial<Record<Searched, number>>
  /** Where the same records can be looked at otherwise. */
  children?: ReactNode
}

/** How many records of each kind a search finds, each number a link to exactly those. */
export function KindTabs({ q, current, counts, children }: KindTabsProps) {
  const [t, format, locale] = [useTranslations('search'), useFormatter(), useLocale()]
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs = [
    { kind: 'all' as const, href: searchHref({ q }), count: total },
    ...SEARCHED.map((kind) => ({ kind, href: searchHref({ q, in: kind }), count: counts[kind] ?? 0 })),
  ]
  return (
    <div className="tools">
      <nav className="tabs" aria-label={t('tabs')}>
        {tabs
          .filter(({ kind, count }) => count > 0 || kind === current)
          .map(({ kind, href, count }) => (
            <a
              key={kind}
              href={hrefIn(locale, href)}
              aria-current={kind === (current ?? 'all') ? 'page' : undefined}
            >
              {t(`tab.${kind}`)} <span className="n">{format.number(count)}</span>
            </a>
          ))}
      </nav>
      {children}
    </div>
  )
}
