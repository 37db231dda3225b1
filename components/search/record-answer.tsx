import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexList } from '@/components/ui/index-list'
import { Pagination } from '@/components/ui/pagination'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { type Searched, type SearchFilters, searchHref } from '@/lib/search/filters'
import type { SearchResult } from '@/lib/search/list-item'
import { KindTabs } from './kind-tabs'
import { ResultRow } from './result-row'
import { SearchExamples } from './search-examples'
import { Understood } from './understood'

interface RecordAnswerProps {
  filters: SearchFilters
  found: {
    results: SearchResult[]
    counts: Partial<Record<Searched, number>>
    total: number
    pageCount: number
    isPartial: boolean
    narrowing: { shown: string; rest: string; count: number }[]
    understanding: {
      corrected: string | null
      suggestion: string | null
      words: { shown: string }[]
      isOnlyLittleWords: boolean
    }
  }
}

/** The answer to words: records of all kinds, best first, or why there are none and what would bring some. */
export async function RecordAnswer({ filters, found }: RecordAnswerProps) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const { q, in: kind, page } = filters
  const { counts, total, isPartial, understanding } = found
  const isFound = Object.keys(counts).length > 0
  const b = (words: ReactNode) => <b>{words}</b>
  const counted = t(`count.${kind ?? 'all'}`, { count: total })
  return (
    <>
      {understanding.isOnlyLittleWords ? (
        <p className="lede">{t('littleWords', { q })}</p>
      ) : isPartial ? (
        <p className="lede">{t.rich('partial', { q, counted, count: total, b })}</p>
      ) : total === 0 ? (
        <p className="lede">{t.rich('nothing', { q, kind: counted, b })}</p>
      ) : (
        <p className="lede">
          {t.rich('found', { q: understanding.corrected ?? q, counted, count: total, b })}
        </p>
      )}
      <Understood {...understanding} q={q} hrefOf={(words) => searchHref({ q: words, in: kind })} />
      <Narrowing words={found.narrowing} />
      {isFound && (
        <KindTabs q={q} current={kind} counts={counts}>
          {!isPartial && counts.events && (!kind || kind === 'events') && (
            <a href={hrefIn(locale, eventsHref({ q }))}>{t('onEvents', { count: counts.events })}</a>
          )}
        </KindTabs>
      )}
      {isFound && found.results.length === 0 && (
        <p className="note">
          {t.rich('beyond', {
            last: found.pageCount,
            a: (words) => (
              <a href={hrefIn(locale, searchHref({ page: found.pageCount }, filters))}>{words}</a>
            ),
          })}
        </p>
      )}
      <ol className="rows">
        {found.results.map((result) => (
          <ResultRow key={`${result.type} ${result.id}`} result={result} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageCount={found.pageCount}
        hrefOf={(shown) => hrefIn(locale, searchHref({ page: shown }, filters))}
      />
      {!isFound && (
        <>
          {!understanding.isOnlyLittleWords && <p>{t('hint')}</p>}
          <SearchExamples />
        </>
      )}
    </>
  )
}

/** What the search would bring without each of its words, when no record has them all. */
async function Narrowing({ words }: { words: RecordAnswerProps['found']['narrowing'] }) {
  const [t, locale] = await Promise.all([getTranslations('search'), getLocale()])
  const helpful = words.filter(({ count }) => count > 0)
  if (helpful.length === 0) return null
  return (
    <section className="narrow mb-6">
      <h2>{t('without')}</h2>
      <IndexList
        items={helpful.map(({ shown, rest, count }) => ({
          key: shown,
          href: hrefIn(locale, searchHref({ q: rest })),
          label: t('withoutWord', { word: shown }),
          count,
        }))}
      />
    </section>
  )
}
