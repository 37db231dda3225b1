import { type Language, type LocalizedText, say } from './localized-text'

const LONGEST_NAME = 30

/**
 * What a record goes by where room is short: its name when that takes at most 30 characters, else the reader's
 * acronym where there is one, else the name. Most acronyms say nothing to a reader who has not met them.
 */
export function shortName(
  { name, acronym }: { name: LocalizedText; acronym: LocalizedText },
  locale: Language,
): LocalizedText {
  const said = say(name, locale)
  const isShort = said !== null && said.text.length <= LONGEST_NAME
  return isShort || !acronym[locale] ? name : { [locale]: acronym[locale] }
}
