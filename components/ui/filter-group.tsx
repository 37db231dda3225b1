import { FacetGroup } from './facet-group'
import { FacetLine } from './facet-line'

interface FilterValue {
  value: string
  label: string
  /** Records that this value alone would give under the other filters. */
  count: number
  /** The list of those records. */
  href: string
  hrefLabel: string
  isChosen: boolean
}

interface FilterGroupProps {
  name: string
  title: string
  values: FilterValue[]
  isOpen?: boolean
  /** « Tous les pays (23) », above those beyond the first. */
  allLabel: string
}

const SHOWN_AT_ONCE = 7

/** The values of one key of a list, the chosen ones first: seven, or all that are chosen, then a disclosure. */
export function FilterGroup({ name, title, values, isOpen = false, allLabel }: FilterGroupProps) {
  if (values.length === 0) return null
  const chosen = values.filter(({ isChosen }) => isChosen)
  const first = Math.max(SHOWN_AT_ONCE, chosen.length)
  const lines = [...chosen, ...values.filter(({ isChosen }) => !isChosen)].map((value) => (
    <FacetLine key={value.value} name={name} {...value} />
  ))
  return (
    <FacetGroup title={title} chosen={chosen.length} isOpen={isOpen}>
      {lines.slice(0, first)}
      {lines.length > first && (
        <details className="more">
          <summary>{allLabel}</summary>
          {lines.slice(first)}
        </details>
      )}
    </FacetGroup>
  )
}
