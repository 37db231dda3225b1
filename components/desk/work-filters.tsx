import { useLocale, useTranslations } from 'next-intl'
import { type QueueFilters, queueHref } from '@/lib/desk/filters'
import type { Assignee } from '@/lib/desk/schema'
import { hrefIn } from '@/lib/i18n/format'
import { RecordType } from '@/lib/records/types'

interface WorkFiltersProps {
  filters: QueueFilters
  assignees: Assignee[]
}

/** What a list of work can be narrowed by: words, type, who takes care of it. */
export function WorkFilters({ filters, assignees }: WorkFiltersProps) {
  const [t, type, locale] = [
    useTranslations('review.filter'),
    useTranslations('vocabulary.recordType'),
    useLocale(),
  ]
  return (
    <search>
      <form className="asked" action={hrefIn(locale, '/admin/review')} aria-label={t('label')}>
        <input type="hidden" name="list" value={filters.list} />
        <p>
          <label htmlFor="queue-q">{t('q')}</label>
          <input id="queue-q" type="search" name="q" defaultValue={filters.q} maxLength={300} />
        </p>
        <p>
          <label htmlFor="queue-type">{t('type')}</label>
          <select id="queue-type" name="type" defaultValue={filters.type[0] ?? ''}>
            <option value="">{t('any-type')}</option>
            {RecordType.options.toReversed().map((one) => (
              <option key={one} value={one}>
                {type(one)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="queue-assignee">{t('assignee')}</label>
          <select id="queue-assignee" name="assignee" defaultValue={filters.assignee}>
            {(['anybody', 'me', 'nobody'] as const).map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
            {assignees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="queue-sort">{t('sort')}</label>
          <select id="queue-sort" name="sort" defaultValue={filters.sort}>
            {(['usual', 'oldest', 'newest'] as const).map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        </p>
        <p className="btns">
          <button type="submit" className="btn sm">
            {t('apply')}
          </button>{' '}
          <a href={hrefIn(locale, queueHref({ list: filters.list }))}>{t('clear')}</a>
        </p>
      </form>
    </search>
  )
}
