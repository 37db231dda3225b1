import { useTranslations } from 'next-intl'

export interface ChosenFilter {
  key: string
  label: string
  /** The list without it. */
  href: string
  /** The list with the value left out instead of asked for, or the other way round. */
  turn?: { word: string; label: string; href: string }
}

interface ChosenFiltersProps {
  filters: ChosenFilter[]
  clearHref: string
}

/** What narrows a list; each is a link that removes it. */
export function ChosenFilters({ filters, clearHref }: ChosenFiltersProps) {
  const t = useTranslations('filters')
  if (filters.length === 0) return null
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {filters.map(({ key, label, href, turn }) => (
        <li key={key}>
          <a href={href} aria-label={t('remove', { filter: label })}>
            {label}
          </a>
          {turn && (
            <a className="turn" href={turn.href} aria-label={turn.label}>
              {turn.word}
            </a>
          )}
        </li>
      ))}
      <li className="clear">
        <a href={clearHref}>{t('clear')}</a>
      </li>
    </ul>
  )
}
