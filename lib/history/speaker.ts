import { createTranslator } from 'next-intl'
import { edtfOf } from '@/lib/edtf/columns'
import { Edtf } from '@/lib/edtf/date'
import { dateWords } from '@/lib/edtf/words'
import { capitalise } from '@/lib/i18n/capitalise'
import type { Locale } from '@/lib/i18n/locales'
import { LocalizedText, say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { keyOf, type RecordType } from '@/lib/records/types'
import { countryOf } from '@/lib/vocabulary/countries'
import { FieldName } from './field-order'
import type { Names } from './names'

/** Says what contents hold in one language: names for ids, words for codes. */
export type Speaker = ReturnType<typeof speakerFor>

/** Makes what speaks of contents; `names` are those of the records that they refer to. */
export function speakerFor(locale: Locale, names: Names) {
  const messages = MESSAGES[locale]
  const t = createTranslator({ locale, messages, namespace: 'history' })
  const v = createTranslator({ locale, messages, namespace: 'vocabulary' })
  const dates = createTranslator({ locale, messages, namespace: 'dates' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const languageName = (code: string) => (/^[a-z]{2}$/.test(code) ? (languages.of(code) ?? code) : code)
  return {
    locale,
    t,
    v,
    languageName,
    /** The name of a record; one that readers cannot open any more has none. */
    nameOf(type: RecordType, id: string): string {
      return say(names.get(keyOf({ type, id })), locale)?.text ?? t('nameless')
    },
    countryName: (code: string) => say(countryOf(code)?.name, locale)?.text ?? code,
    /** An EDTF date in words, beginning with a capital; anything else as it is. */
    dateOf(date: string): string {
      return Edtf.safeParse(date).success ? capitalise(dateWords(edtfOf(date), locale, dates), locale) : date
    },
    /** « Titre (français) », « Date ». A field that no record has is named as it is. */
    fieldOf(field: string): string {
      const [name = '', language] = field.split('.')
      const known = FieldName.safeParse(name)
      const word = known.success ? t(`field.${known.data}`) : name
      return language ? t('inLanguage', { field: word, language: languageName(language) }) : word
    },
    /** A text in several languages as the reader has it. */
    sayIn: (text: unknown) => say(LocalizedText.safeParse(text).data, locale)?.text ?? '',
  }
}
