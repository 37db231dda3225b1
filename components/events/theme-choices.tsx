import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { FacetGroup } from '@/components/ui/facet-group'
import type { EventFilters } from '@/lib/events/filters'
import { groupThemes, type ThemeGroup } from '@/lib/themes/tree'
import type { FacetCount } from '@/lib/url/list-query'
import { FacetChoice } from './facet-choice'
import type { SayValue } from './value-words'

interface ThemeChoice extends FacetCount {
  id: string
  broader: string | null
}

interface ThemeChoicesProps {
  /** Chosen first, then the most frequent. */
  choices: ThemeChoice[]
  filters: EventFilters
  sayValue: SayValue
}

/** The broad themes, each followed by its narrower ones when one of these is chosen; the other ones behind a disclosure. */
export function ThemeChoices({ choices, filters, sayValue }: ThemeChoicesProps) {
  const t = useTranslations('filters')
  if (choices.length === 0) return null
  const isOpen = ({ top, narrower }: ThemeGroup<ThemeChoice>) =>
    [top, ...narrower].some(({ value }) => filters.theme.includes(value))
  const all = groupThemes(choices)
  const groups = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
  const closed = groups.filter((one) => !isOpen(one) && one.narrower.length > 0)
  const draw = (choice: FacetCount, isSub: boolean) => (
    <FacetChoice
      key={choice.value}
      name="theme"
      choice={choice}
      filters={filters}
      sayValue={sayValue}
      isSub={isSub}
    />
  )
  return (
    <FacetGroup title={t('name.theme')} chosen={filters.theme.length}>
      {groups.map((one) => (
        <Fragment key={one.top.id}>
          {draw(one.top, false)}
          {isOpen(one) && one.narrower.map((narrower) => draw(narrower, true))}
        </Fragment>
      ))}
      {closed.length > 0 && (
        <details className="more">
          <summary>{t('all.theme', { count: choices.length })}</summary>
          {closed.map(({ top, narrower }) => (
            <Fragment key={top.id}>
              <p className="s mut">{sayValue('theme', top.value)}</p>
              {narrower.map((one) => draw(one, true))}
            </Fragment>
          ))}
        </details>
      )}
    </FacetGroup>
  )
}
