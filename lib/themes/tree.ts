interface Node {
  id: string
  broader: string | null
}

/** A theme and all that are narrower, however deep: each right after the one above it. */
export interface ThemeGroup<Theme> {
  top: Theme
  narrower: Theme[]
}

/** Themes under their broadest ones among them, in the order in which they come. Each stands once, also in a circle. */
export function groupThemes<Theme extends Node>(themes: Theme[]): ThemeGroup<Theme>[] {
  const seen = new Set<string>()
  const fresh = (found: Theme[]) => found.filter(({ id }) => !seen.has(id))
  const below = (id: string): Theme[] =>
    fresh(themes.filter(({ broader }) => broader === id)).flatMap((theme) => {
      seen.add(theme.id)
      return [theme, ...below(theme.id)]
    })
  const isTop = ({ broader }: Theme) => !themes.some(({ id }) => id === broader)
  return [...themes.filter(isTop), ...themes].flatMap((top) => {
    if (seen.has(top.id)) return []
    seen.add(top.id)
    return [{ top, narrower: below(top.id) }]
  })
}
