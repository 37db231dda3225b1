import { useLocale, useTranslations } from 'next-intl'
import type { ListedExtraction } from '@/lib/extraction/review/open-extraction'
import { sayDay } from '@/lib/i18n/day'
import { hrefIn } from '@/lib/i18n/format'

/** The articles that were taken in and not drafted yet: each leads to its review. */
export function OpenList({ extractions }: { extractions: ListedExtraction[] }) {
  const [t, locale] = [useTranslations('extraction.open'), useLocale()]
  return (
    <section>
      <h2>{t('title')}</h2>
      {extractions.length === 0 && <p className="mut">{t('none')}</p>}
      <ul className="rows">
        {extractions.map(({ id, title, publisher, source, updatedAt }) => (
          <li key={id}>
            <p className="row-t">
              <a href={hrefIn(locale, `/admin/extraction/${id}`)}>{title || t('untitled')}</a>
            </p>
            <p className="row-m">
              {publisher && <bdi>{publisher}</bdi>}
              <span>{t(`source.${source.is}`, { name: source.name ?? '' })}</span>
              <span>{t('kept', { date: sayDay(updatedAt, locale, 'medium') })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
