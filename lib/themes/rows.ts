import type { ThemeContent } from './content'

/** The row that holds one theme. Its broader theme is left to be set once every theme is there. */
export function toThemeRow(id: string, { label, altLabel }: ThemeContent) {
  return { id, label, altLabel }
}
