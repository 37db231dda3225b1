import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { RecordFilters, recordsHref } from '@/lib/records/filters'
import type { RecordType } from '@/lib/records/types'
import { RecordStatus } from '@/lib/vocabulary/lists'

const { whose, sort } = RecordFilters.shape
const WHOSE = whose.unwrap().options
const SORTS = sort.unwrap().options

/** What narrows and sorts a list of records: a plain form that needs no script. */
export function RecordFilterForm({ type, filters }: { type: RecordType; filters: RecordFilters }) {
  const [t, v, locale] = [useTranslations('forms'), useTranslations('vocabulary'), useLocale()]
  const isWhole = recordsHref(type, {}, filters) === recordsHref(type)
  return (
    <search>
      <form action={hrefIn(locale, recordsHref(type))} className="asked">
        <p>
          <label htmlFor="r-q">{t('records.search')}</label>
          <input
            id="r-q"
            type="search"
            name="q"
            defaultValue={filters.q}
            maxLength={300}
            autoComplete="off"
          />
        </p>
        <fieldset className="asked-boxes">
          <legend>{t('records.status')}</legend>
          <div className="choice">
            {RecordStatus.options.map((status) => (
              <label key={status}>
                <input
                  type="checkbox"
                  name="status"
                  value={status}
                  defaultChecked={filters.status.includes(status)}
                />{' '}
                {v(`recordStatus.${status}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <p>
          <label htmlFor="r-whose">{t('records.whose')}</label>
          <select id="r-whose" name="whose" defaultValue={filters.whose}>
            {WHOSE.map((one) => (
              <option key={one} value={one}>
                {t(`records.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="r-sort">{t('records.sort')}</label>
          <select id="r-sort" name="sort" defaultValue={filters.sort}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`records.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <p className="btns">
          <button type="submit" className="btn sm">
            {t('records.apply')}
          </button>
          {!isWhole && <a href={hrefIn(locale, recordsHref(type))}>{t('records.clear')}</a>}
        </p>
      </form>
    </search>
  )
}
