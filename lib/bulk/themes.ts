import type { AnyDraft } from '@/lib/records/content'
import type { BulkRefusal, ThemeChange } from './schema'

// The codebook's measure.
const MOST_THEMES = 5

/** The draft with a theme more or fewer, or why that cannot be. */
export function changeTheme(
  draft: AnyDraft,
  action: ThemeChange,
  theme: string,
): { draft: AnyDraft; themes: string[] } | { refusal: BulkRefusal } {
  if (draft.type !== 'event' && draft.type !== 'initiative') return { refusal: 'no-themes' }
  const { themes } = draft.content
  const isThere = themes.includes(theme)
  if (action === 'add-theme') {
    if (isThere) return { refusal: 'has-theme' }
    if (draft.type === 'event' && themes.length >= MOST_THEMES) return { refusal: 'too-many-themes' }
    return withThemes(draft, [...themes, theme])
  }
  if (!isThere) return { refusal: 'lacks-theme' }
  if (draft.type === 'event' && themes.length === 1) return { refusal: 'last-theme' }
  return withThemes(
    draft,
    themes.filter((one) => one !== theme),
  )
}

function withThemes(draft: Extract<AnyDraft, { type: 'event' | 'initiative' }>, themes: string[]) {
  return draft.type === 'event'
    ? { draft: { ...draft, content: { ...draft.content, themes } }, themes }
    : { draft: { ...draft, content: { ...draft.content, themes } }, themes }
}
