import { ThemeTree } from '@/components/themes/theme-tree'
import type { CountedTheme } from '@/lib/themes/theme'

const NARROWER_SHOWN = 4

/** The broad themes, each with the most frequent of its narrower ones. */
export function HomeThemes({ counts }: { counts: CountedTheme[] }) {
  const themes = counts
    .toSorted((a, b) => a.position - b.position)
    .map(({ value, count, ...theme }) => ({ ...theme, id: value, events: count }))
  const shown = themes
    .filter(({ broader }) => broader === null)
    .flatMap((top) => [
      top,
      ...themes
        .filter(({ broader }) => broader === top.id)
        .toSorted((a, b) => b.events - a.events)
        .slice(0, NARROWER_SHOWN),
    ])
  return <ThemeTree themes={shown} />
}
