import { ThemeTree } from '@/components/themes/theme-tree'
import type { FacetCount } from '@/lib/url/list-query'
import { THEMES } from '@/lib/vocabulary/themes'

const NARROWER_SHOWN = 4

/** The broad themes, each with the most frequent of its narrower ones. */
export function HomeThemes({ counts }: { counts: FacetCount[] }) {
  const themes = THEMES.map((theme) => ({
    ...theme,
    events: counts.find(({ value }) => value === theme.id)?.count ?? 0,
  })).filter(({ events }) => events > 0)
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
