import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { type Citation, countArticles, evidenceState } from '@/lib/evidence/citation'
import { SourceMention } from './source-mention'

const MARK = { quoted: 'q', cited: 'c', differs: 'd', none: 'z' } as const

/** The evidence mark of a fact; it unfolds the words of the sources. Stands at the end of a `.hp`. */
export async function Proof({ citations }: { citations: Citation[] }) {
  const t = await getTranslations('evidence')
  const [state, count] = [evidenceState(citations), countArticles(citations)]
  const isQuoted = citations.some(({ exact }) => exact !== null)
  return (
    <details className="proof">
      <summary>
        <span className={`mk ${MARK[state]}`}>
          <span aria-hidden="true">{t(`mark.${state}`, { count, quoted: String(isQuoted) })}</span>
          <span className="vh">{t(`spoken.${state}`, { count })}</span>
        </span>
      </summary>
      <ol className="cites">
        {citations.filter(({ exact }) => exact).map(toQuote)}
        {count === 0 && (
          <li>
            <p>{t('none')}</p>
          </li>
        )}
        <Unquoted citations={citations} isAlone={!isQuoted} />
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
