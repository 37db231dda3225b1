/** The text with its first letter upper-case, as a sentence or a heading starts in that language. */
export function capitalise(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
