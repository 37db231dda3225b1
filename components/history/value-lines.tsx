import { useLocale } from 'next-intl'
import type { Line } from '@/lib/history/lines'
import { hrefIn } from '@/lib/i18n/format'
import type { RecordKey } from '@/lib/records/types'

interface ValueLinesProps {
  lines: Line[]
  /** The address of a record without its locale; null for those that have no page. */
  hrefOf: (record: RecordKey) => string | null
}

/** What a value says, its first line as such and the others beneath. */
export function ValueLines({ lines, hrefOf }: ValueLinesProps) {
  const locale = useLocale()
  return lines.map(({ key, text, lang, record }, place) => {
    const href = record ? hrefOf(record) : null
    return (
      <span
        key={key}
        className={place > 0 ? 'line s mut' : 'line'}
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : undefined}
      >
        {href ? <a href={hrefIn(locale, href)}>{text}</a> : text}
      </span>
    )
  })
}
