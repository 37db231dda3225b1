import { z } from 'zod'

/** What a reader sees, in the languages we have it in. */
export const LocalizedText = z.strictObject({
  fr: z.string().trim().min(1).optional(),
  en: z.string().trim().min(1).optional(),
  ar: z.string().trim().min(1).optional(),
})
export type LocalizedText = z.infer<typeof LocalizedText>

/** A text that must be there in French and English. */
export const BilingualText = LocalizedText.required({ fr: true, en: true })

export type Language = keyof LocalizedText

/** A text and the language it is in, for the `lang` attribute. */
export interface Said {
  text: string
  lang: Language
}

/** The text in the reader's language, else in French, else in English, else in Arabic; null when there is none. */
export function say(text: LocalizedText | null | undefined, locale: Language): Said | null {
  for (const lang of [locale, 'fr', 'en', 'ar'] as const) {
    const found = text?.[lang]
    if (found) return { text: found, lang }
  }
  return null
}
