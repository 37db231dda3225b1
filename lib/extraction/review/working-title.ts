import { createTranslator } from 'next-intl'
import { edtfOf } from '@/lib/edtf/columns'
import { dateWords } from '@/lib/edtf/words'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import type { EventKind } from '@/lib/vocabulary/lists'

/** What a working title is made of. */
export interface TitleParts {
  kind: EventKind | null
  place: { name: LocalizedText; isTown: boolean } | null
  /** EDTF */
  date: string | null
  /** By the names or acronyms that they go by. */
  organisers: LocalizedText[]
}

const MOST_NAMED = 3
const LONGEST = 160

/**
 * What an event is called until an editor names it, in French and English: « Atelier à Alger (CAERT), 24-25 septembre
 * 2013 ». Empty when nothing is known that would tell it from others.
 */
export function workingTitle(parts: TitleParts): LocalizedText {
  const { kind, place, date, organisers } = parts
  if (!kind && !place && !date && organisers.length === 0) return {}
  return Object.fromEntries(LOCALES.map((locale) => [locale, titleIn(locale, parts)]))
}

function titleIn(locale: Locale, parts: TitleParts): string {
  for (let count = Math.min(MOST_NAMED, parts.organisers.length); count > 0; count--) {
    const title = compose(locale, { ...parts, organisers: parts.organisers.slice(0, count) })
    if (title.length <= LONGEST) return title
  }
  return compose(locale, { ...parts, organisers: [] })
}

function compose(locale: Locale, { kind, place, date, organisers }: TitleParts): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'extraction.working-title' })
  const dates = createTranslator({ locale, messages: MESSAGES[locale].dates })
  const names = organisers.flatMap((name) => say(name, locale)?.text ?? []).join(', ')
  const where = say(place?.name, locale)?.text
  let what = kind ? MESSAGES[locale].vocabulary.eventKind[kind] : t('event')
  if (place && where)
    what = place.isTown ? t('at', { what, ...withArticle(where) }) : t('in', { what, place: where })
  if (names) what = t('by', { what, names })
  return date === null
    ? what
    : t('on', { what, date: dateWords(edtfOf(date), locale, dates, { style: 'short' }) })
}

// « au Caire », « aux Ulis », but « à La Mecque ».
function withArticle(place: string) {
  const article = /^(Les?) /.exec(place)?.[1] ?? ''
  return {
    place,
    article: article.toLowerCase() || 'none',
    town: article ? place.slice(article.length + 1) : place,
  }
}
