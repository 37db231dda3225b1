/** The languages that the site speaks. The first one is what a reader gets who asks for none of them. */
export const LOCALES = ['fr', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** Narrows a part of an address to a locale. */
export function isLocale(word: string): word is Locale {
  return LOCALES.some((locale) => locale === word)
}

/** The locale that an Accept-Language header (RFC 9110) likes best, else French. */
export function preferredLocale(header: string | null): Locale {
  const liked = (header ?? '')
    .split(',')
    .map((range) => {
      const [language = '', ...parameters] = range.trim().split(';')
      const weight = parameters
        .map((parameter) => parameter.trim())
        .find((parameter) => parameter.startsWith('q='))
      return {
        language: language.toLowerCase().split('-')[0] ?? '',
        weight: weight ? Number(weight.slice(2)) : 1,
      }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return liked.map(({ language }) => language).find(isLocale) ?? LOCALES[0]
}
