import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { FacetGroup } from '@/components/ui/facet-group'
import type { EventFilters } from '@/lib/events/filters'
import type { FacetCount } from '@/lib/url/list-query'
import { themeOf } from '@/lib/vocabulary/themes'
import { FacetChoice } from './facet-choice'
import type { SayValue } from './value-words'

interface ThemeChoicesProps {
  /** Chosen first, then the most frequent. */
  choices: FacetCount[]
  filters: EventFilters
  sayValue: SayValue
}

/** The broad themes, each followed by its narrower ones when one of these is chosen; the other ones behind a disclosure. */
export function ThemeChoices({ choices, filters, sayValue }: ThemeChoicesProps) {
  const t = useTranslations('filters')
  if (choices.length === 0) return null
  const narrowerOf = (broader: string) => choices.filter(({ value }) => themeOf(value)?.broader === broader)
  const isOpen = (broader: FacetCount) =>
    [broader, ...narrowerOf(broader.value)].some(({ value }) => filters.theme.includes(value))
  const broad = choices.filter(({ value }) => themeOf(value)?.broader === null)
  const groups = [...broad.filter(isOpen), ...broad.filter((one) => !isOpen(one))]
  const closed = groups.filter((one) => !isOpen(one) && narrowerOf(one.value).length > 0)
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
  const drawNarrower = ({ value }: FacetCount) => narrowerOf(value).map((narrower) => draw(narrower, true))
  return (
    <FacetGroup title={t('name.theme')} chosen={filters.theme.length}>
      {groups.map((one) => (
        <Fragment key={one.value}>
          {draw(one, false)}
          {isOpen(one) && drawNarrower(one)}
        </Fragment>
      ))}
      {closed.length > 0 && (
        <details className="more">
          <summary>{t('all.theme', { count: choices.length })}</summary>
          {closed.map((one) => (
            <Fragment key={one.value}>
              <p className="s mut">{sayValue('theme', one.value)}</p>
              {drawNarrower(one)}
            </Fragment>
          ))}
        </details>
      )}
    </FacetGroup>
  )
}
