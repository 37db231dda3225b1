import { useTranslations } from 'next-intl'

interface PaginationProps {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

/** Numbered pages, then the next one; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const t = useTranslations('site')
  if (pageCount <= 1) return null
  return (
    <nav className="pages" aria-label={t('pages.label')}>
      {shownPages(page, pageCount).map((shown) =>
        shown === page ? (
          <b key={shown} aria-current="page">
            {shown}
          </b>
        ) : typeof shown === 'string' ? (
          <span key={shown}>…</span>
        ) : (
          <a key={shown} href={hrefOf(shown)} aria-label={t('pages.page', { page: shown })}>
            {shown}
          </a>
        ),
      )}
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next">
          {t('pages.next')}
        </a>
      )}
    </nav>
  )
}

/** The first, the last, the current one and its neighbours; a word stands for the pages between. */
function shownPages(page: number, pageCount: number): (number | 'before' | 'after')[] {
  const near = [page - 1, page, page + 1].filter((shown) => shown > 1 && shown < pageCount)
  const [first = pageCount, last = 1] = [near[0], near.at(-1)]
  return [
    1,
    ...(first > 2 ? (['before'] as const) : []),
    ...near,
    ...(last < pageCount - 1 ? (['after'] as const) : []),
    pageCount,
  ]
}
