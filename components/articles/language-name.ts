/** The name of a language (ISO 639-1) in the reader's language, in lower case where that language wants it. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}
