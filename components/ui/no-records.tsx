import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { IndexList } from './index-list'
import { SearchBox } from './search-box'

interface NoRecordsProps {
  /** Each condition of the list: what it is without it, and how many records that gives. */
  ways: { key: string; label: string; href: string; count: number }[]
  /** The whole list. */
  clearHref: string
  q: string
}

/** What to do when nothing meets all conditions: each taken away in turn, then the search of the whole base. */
export function NoRecords({ ways, clearHref, q }: NoRecordsProps) {
  const [t, s, locale] = [useTranslations('filters.empty'), useTranslations('suggestions'), useLocale()]
  const open = ways.filter(({ count }) => count > 0)
  return (
    <>
      {ways.length > 0 && (
        <section>
          <h2>{t('title')}</h2>
          {open.length === 0 ? (
            <p>{t.rich('none', { a: (words) => <a href={clearHref}>{words}</a> })}</p>
          ) : (
            <IndexList className="narrow" items={open} />
          )}
        </section>
      )}
      <section className="narrow">
        <h2>{t('elsewhere')}</h2>
        <SearchBox id="everywhere" label={t('everywhere')} action={hrefIn(locale, '/search')} q={q} />
        <p className="s mut">
          {s.rich('propose', { a: (words) => <a href={hrefIn(locale, '/suggest')}>{words}</a> })}
        </p>
      </section>
    </>
  )
}
