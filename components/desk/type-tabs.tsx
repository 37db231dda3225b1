import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { duplicatesHref } from '@/lib/desk/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { RecordType } from '@/lib/records/types'

interface TypeTabsProps {
  counts: ReadonlyMap<RecordType, number>
  /** All types when there is none. */
  current: RecordType | undefined
}

/** The types of possible duplicates with how many each has; those without any are left out. */
export function TypeTabs({ counts, current }: TypeTabsProps) {
  const [t, type, format, locale] = [
    useTranslations('quality.duplicates'),
    useTranslations('vocabulary.recordTypes'),
    useFormatter(),
    useLocale(),
  ]
  const there = [...counts].filter(([, count]) => count > 0)
  if (there.length === 0) return null
  return (
    <nav className="tabs" aria-label={t('types')}>
      <a href={hrefIn(locale, duplicatesHref())} aria-current={current ? undefined : 'page'}>
        {t('every')}
      </a>
      {there.map(([one, count]) => (
        <a
          key={one}
          href={hrefIn(locale, duplicatesHref({ type: [one] }))}
          aria-current={one === current ? 'page' : undefined}
        >
          {type(one)} <span className="n">({format.number(count)})</span>
        </a>
      ))}
    </nav>
  )
}
