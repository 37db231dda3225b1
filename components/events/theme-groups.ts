import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { groupThemes } from '@/lib/themes/tree'
import type { ThemeGroup } from './themes-field'

interface Theme {
  id: string
  label: LocalizedText
  broader: string | null
}

/** Themes under their broadest ones, named in the reader's language. */
export function toThemeGroups(themes: Theme[], locale: Locale): ThemeGroup[] {
  const box = ({ id, label }: Theme) => ({ id, label: say(label, locale)?.text ?? id })
  return groupThemes(themes).map(({ top, narrower }) => ({ ...box(top), narrower: narrower.map(box) }))
}
