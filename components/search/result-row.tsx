import { getLocale, getTranslations } from 'next-intl/server'
import { hrefIn } from '@/lib/i18n/format'
import { recordPath } from '@/lib/search/filters'
import type { SearchResult } from '@/lib/search/list-item'
import { asExcerpt, MARK_START } from '@/lib/search/marks'
import { Marked } from './marked'
import { ResultMeta } from './result-meta'

/** One record that a search found: its kind, its name, the words around the match and what it is. */
export async function ResultRow({ result }: { result: SearchResult }) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const { type, id, title, acronym } = result
  return (
    <li className="row">
      <p className="row-d mut">{t(`kind.${type}`)}</p>
      <div>
        <p className="row-t">
          <a href={hrefIn(locale, recordPath(type, id))}>
            <Marked {...title} />
            {acronym && (
              <>
                {' '}
                (<Marked marked={acronym} />)
              </>
            )}
          </a>
        </p>
        <Context result={result} />
        <ResultMeta result={result} />
      </div>
    </li>
  )
}

/** Where the match is, when it is not in the name; else how the record begins. */
async function Context({ result: { type, excerpt, related } }: { result: SearchResult }) {
  const t = await getTranslations('search')
  if (related.length > 0 && !excerpt?.marked.includes(MARK_START)) {
    const said = type === 'articles' ? 'supports' : type === 'events' ? 'with' : 'also'
    return (
      <p className="s">
        {t(said)} <Marked marked={related.join(', ')} />
      </p>
    )
  }
  if (!excerpt) return null
  return (
    <p className="s">
      <Marked marked={asExcerpt(excerpt.marked, excerpt.whole)} lang={excerpt.lang} />
    </p>
  )
}
