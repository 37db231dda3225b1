import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import type { Membership } from '@/lib/initiatives/initiative'
import { countryOf } from '@/lib/vocabulary/countries'

/** A member's name and page: a country or an actor. */
export function toMemberLink(member: Membership['member'], locale: Locale) {
  if ('country' in member) {
    const { country: code } = member
    return {
      key: code,
      href: hrefIn(locale, `/countries/${code.toLowerCase()}`),
      text: countryOf(code)?.name ?? { fr: code },
    }
  }
  const { id, name } = member.actor
  return { key: id, href: hrefIn(locale, `/actors/${id}`), text: name }
}

/** The links of some members, by name as the reader's language sorts them. */
export function toMemberLinks(members: Membership[], locale: Locale) {
  const name = (text: LocalizedText) => say(text, locale)?.text ?? ''
  return members
    .map(({ member }) => toMemberLink(member, locale))
    .sort((a, b) => name(a.text).localeCompare(name(b.text), locale))
}
