import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/evidence/mark'
import { QuoteWords } from '@/components/evidence/quote-words'
import { ValueLines } from '@/components/history/value-lines'
import type { FactRow, Proved, ShownEvidence } from '@/lib/desk/fact-rows'
import type { Names } from '@/lib/history/names'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'
import { keyOf, type RecordKey } from '@/lib/records/types'

interface FactListProps {
  rows: FactRow[]
  names: Names
  /** Whether the quotes are all of one text: then it need not be named at each. */
  isOneText: boolean
}

type Around = Pick<FactListProps, 'names' | 'isOneText'>

/** All that a record says, each fact with its value, the mark of its evidence, and the quotes, which lead to the articles. */
export function FactList({ rows, ...around }: FactListProps) {
  const t = useTranslations('review.page')
  return (
    <dl className="facts was proofs">
      {rows.map(({ field, label, entries, proved }) => (
        <div key={field} className="fact">
          <dt>{label}</dt>
          <dd>
            <div className="val">
              {entries.length === 0 && <span>{t('unsaid')}</span>}
              {entries.length === 1 && entries.map((entry) => <Value key={field} {...entry} {...around} />)}
              {entries.length > 1 && (
                <ul>
                  {entries.map((entry, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
                    <li key={place}>
                      <Value {...entry} {...around} />
                    </li>
                  ))}
                </ul>
              )}
              {proved && <Mark {...proved.mark} />}
            </div>
            {proved && <Quotes evidence={proved.evidence} {...around} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ lines, proved, ...around }: FactRow['entries'][number] & Around) {
  const value = <ValueLines lines={lines} hrefOf={deskHref} />
  if (!proved) return <div>{value}</div>
  return (
    <div>
      <div className="val">
        <div>{value}</div>
        <Mark {...proved.mark} />
      </div>
      <Quotes evidence={proved.evidence} {...around} />
    </div>
  )
}

/** The quotes; articles without their words are told by their number only, until they are asked for. */
function Quotes({ evidence, ...around }: Pick<Proved, 'evidence'> & Around) {
  const t = useTranslations('entry')
  const isPlain = ({ exact, stance }: ShownEvidence) => exact === undefined && stance !== 'differs'
  const plain = evidence.filter(isPlain)
  const shown = evidence.filter((one) => !isPlain(one))
  const itemsOf = (list: ShownEvidence[]) => (
    <ul className="quotes">
      {list.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor does its evidence
        <Quote key={place} {...one} {...around} />
      ))}
    </ul>
  )
  return (
    <>
      {shown.length > 0 && itemsOf(shown)}
      {plain.length > 0 && (
        <details className="more">
          <summary>{t('unquoted', { count: plain.length })}</summary>
          {itemsOf(plain)}
        </details>
      )}
    </>
  )
}

/** The words of an article for a fact, or the article alone; what it says instead, when it differs. */
function Quote({ names, isOneText, ...evidence }: ShownEvidence & Around) {
  const { article, exact, stance, originalValue, number } = evidence
  const [t, locale] = [useTranslations('entry'), useLocale()]
  const title = say(names.get(keyOf({ type: 'article', id: article })), locale)
  return (
    <li id={number === null ? undefined : `e${number}`} tabIndex={number === null ? undefined : -1}>
      {exact === undefined ? (
        <span className="mk c">{t('noWords')}</span>
      ) : (
        <QuoteWords exact={exact} number={number} lang={title?.lang} />
      )}
      {!(isOneText && number !== null) && (
        <cite className="mut" lang={title?.lang} dir={title?.lang === 'ar' ? 'rtl' : undefined}>
          <a href={hrefIn(locale, deskHref({ type: 'article', id: article }))}>{title?.text ?? article}</a>
        </cite>
      )}
      {stance === 'differs' && (
        <span>
          <span className="badge">{t('differs')}</span> {originalValue}
        </span>
      )}
    </li>
  )
}

const deskHref = ({ type, id }: RecordKey) => recordHref(type, id)
