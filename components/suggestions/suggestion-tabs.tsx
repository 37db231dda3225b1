import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { hrefIn } from '@/lib/i18n/format'
import { type SuggestionFilters, SuggestionState, suggestionsHref } from '@/lib/suggestions/filters'

interface SuggestionTabsProps {
  filters: SuggestionFilters
  counts: Record<SuggestionState, number>
}

/** The states of suggestions, each with how many there are, and the record that they are about when it is only one. */
export async function SuggestionTabs({ filters, counts }: SuggestionTabsProps) {
  const [t, locale, format] = await Promise.all([
    getTranslations('suggestions.queue'),
    getLocale(),
    getFormatter(),
  ])
  const all = SuggestionState.options.reduce((sum, state) => sum + counts[state], 0)
  const tabs = [
    { key: 'all', state: [], label: t('all'), count: all },
    ...SuggestionState.options.map((state) => ({
      key: state,
      state: [state],
      label: t(`state.${state}`),
      count: counts[state],
    })),
  ]
  return (
    <>
      {filters.record && (
        <p className="s">
          {t('about', { record: filters.record })}{' '}
          <a href={hrefIn(locale, suggestionsHref({ record: '' }, filters))}>{t('aboutClear')}</a>
        </p>
      )}
      <div className="tools">
        <nav className="tabs" aria-label={t('views')}>
          {tabs.map(({ key, state, label, count }) => (
            <a
              key={key}
              href={hrefIn(locale, suggestionsHref({ state }, filters))}
              aria-current={state.join() === filters.state.join() ? 'page' : undefined}
            >
              {label} <span className="n">{format.number(count)}</span>
            </a>
          ))}
        </nav>
      </div>
    </>
  )
}
