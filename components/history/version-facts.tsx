import type { SaidField } from '@/lib/history/words'
import type { RecordKey } from '@/lib/records/types'
import { ValueLines } from './value-lines'

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
              entries.map((lines) => <ValueLines key={field} lines={lines} hrefOf={hrefOf} />)
            ) : (
              <ul>
                {entries.map((lines, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
                  <li key={place}>
                    <ValueLines lines={lines} hrefOf={hrefOf} />
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
