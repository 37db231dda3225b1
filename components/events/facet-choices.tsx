import { useLocale, useTranslations } from 'next-intl'
import { FacetGroup } from '@/components/ui/facet-group'
import { LONG_KEYS, LONGEST_FACET, type LongKey } from '@/lib/events/facet-values'
import type { EventFilters, FacetKey } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { FacetCount } from '@/lib/url/list-query'
import { FacetChoice } from './facet-choice'
import type { SayValue } from './value-words'

const SHOWN_AT_ONCE = 7

// Where the values stand that are too many for a page.
const INDEX: Record<LongKey, string> = {
  actor: '/actors',
  initiative: '/initiatives',
  place: '/countries',
  publisher: '/articles',
}

interface FacetChoicesProps {
  name: Exclude<FacetKey, 'theme'>
  /** Chosen first, then the most frequent. */
  choices: FacetCount[]
  filters: EventFilters
  sayValue: SayValue
  isFirst?: boolean
}

/** The values of one filter: the first seven, or all that are chosen, then the others behind a disclosure. */
export function FacetChoices({ name, choices, filters, sayValue, isFirst }: FacetChoicesProps) {
  const [t, locale] = [useTranslations('filters'), useLocale()]
  const chosen = filters[name].length
  if (choices.length === 0) return null
  const first = Math.max(SHOWN_AT_ONCE, chosen)
  const cut = choices.length < LONGEST_FACET ? undefined : LONG_KEYS.find((key) => key === name)
  const lines = choices.map((choice) => (
    <FacetChoice key={choice.value} name={name} choice={choice} filters={filters} sayValue={sayValue} />
  ))
  return (
    <FacetGroup title={t(`name.${name}`)} chosen={chosen} isOpen={isFirst}>
      {lines.slice(0, first)}
      {lines.length > first && (
        <details className="more">
          <summary>{cut ? t(`more.${cut}`) : t(`all.${name}`, { count: choices.length })}</summary>
          {lines.slice(first)}
          {cut && (
            <p className="s">
              <a href={hrefIn(locale, INDEX[cut])}>{t(`index.${cut}`)}</a>
            </p>
          )}
        </details>
      )}
    </FacetGroup>
  )
}
