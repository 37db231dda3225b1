import { getLocale, getTranslations } from 'next-intl/server'
import { ActorFilters, actorsHref } from '@/lib/actors/filters'
import { hrefIn } from '@/lib/i18n/format'

interface ActorToolsProps {
  filters: ActorFilters
  /** How many are shown on this page, and how many there are. */
  shown: number
  total: number
}

/** Which part of the list this is, and the orders to read it in. */
export async function ActorTools({ filters, shown, total }: ActorToolsProps) {
  const [t, locale] = await Promise.all([getTranslations('actors'), getLocale()])
  const before = (filters.page - 1) * filters.size
  return (
    <p className="tools2 s">
      <span className="mut">{t('shown', { from: before + 1, to: before + shown, total })}</span>{' '}
      <span>
        {t('sort.label')}{' '}
        {ActorFilters.shape.sort.unwrap().options.map((sort, place) => (
          <span key={sort}>
            {place > 0 && ', '}
            {sort === filters.sort ? (
              <b>{t(`sort.${sort}`)}</b>
            ) : (
              <a href={hrefIn(locale, actorsHref({ sort }, filters))}>{t(`sort.${sort}`)}</a>
            )}
          </span>
        ))}
      </span>
    </p>
  )
}
