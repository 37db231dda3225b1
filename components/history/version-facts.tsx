import { useLocale } from 'next-intl'
import type { Line } from '@/lib/history/lines'
import type { SaidField } from '@/lib/history/words'
import { hrefIn } from '@/lib/i18n/format'
import type { RecordKey } from '@/lib/records/types'

interface VersionFactsProps {
  fields: SaidField[]
  /** The address of a record without its locale; null for those that have no page. */
  hrefOf: (record: RecordKey) => string | null
}

/** A version field by field, as it was. */
export function VersionFacts({ fields, hrefOf }: VersionFactsProps) {
  return (
    <dl className="facts was">
      {fields.map(({ field, label, entries }) => (
        <div key={field} className="fact">
          <dt>{label}</dt>
          <dd>
            {entries.length === 1 ? (
              entries.map((lines) => <Entry key={field} lines={lines} hrefOf={hrefOf} />)
            ) : (
              <ul>
                {entries.map((lines, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
                  <li key={place}>
                    <Entry lines={lines} hrefOf={hrefOf} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Entry({ lines, hrefOf }: Pick<VersionFactsProps, 'hrefOf'> & { lines: Line[] }) {
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
