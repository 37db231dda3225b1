import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { type Citation, markOf } from '@/lib/evidence/citation'
import { Mark } from './mark'
import { SourceMention } from './source-mention'

/** The evidence mark of a fact; it unfolds the words of the sources. Stands at the end of a `.hp`. */
export async function Proof({ citations }: { citations: Citation[] }) {
  const t = await getTranslations('evidence')
  const mark = markOf(citations.map(({ source, ...one }) => ({ ...one, article: source.id })))
  return (
    <details className="proof">
      <summary>
        <Mark {...mark} />
      </summary>
      <ol className="cites">
        {citations.filter(({ exact }) => exact).map(toQuote)}
        {mark.count === 0 && (
          <li>
            <p>{t('none')}</p>
          </li>
        )}
        <Unquoted citations={citations} isAlone={!mark.isQuoted} />
      </ol>
    </details>
  )
}

function toQuote({ source, exact, field }: Citation) {
  return (
    <li key={`${source.id} ${field} ${exact}`}>
      <blockquote lang={source.language}>
        <q className="qt">{exact}</q>
      </blockquote>
      <p>
        <SourceMention source={source} />
      </p>
    </li>
  )
}

/** The articles that state the fact without a word of theirs on file, on one line. */
async function Unquoted({ citations, isAlone }: { citations: Citation[]; isAlone: boolean }) {
  const t = await getTranslations('evidence')
  const quoted = new Set(citations.filter(({ exact }) => exact).map(({ source }) => source.id))
  const rest = citations.filter(
    ({ source }, place) =>
      !quoted.has(source.id) && citations.findIndex((other) => other.source.id === source.id) === place,
  )
  if (rest.length === 0) return null
  return (
    <li>
      <p>
        {isAlone ? t('unquoted') : t('alsoUnquoted')}{' '}
        {rest.map(({ source }, place) => (
          <Fragment key={source.id}>
            {place > 0 && t('separator')}
            <SourceMention source={source} />
          </Fragment>
        ))}
      </p>
    </li>
  )
}
