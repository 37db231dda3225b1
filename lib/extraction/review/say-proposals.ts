import type { NumberedQuote } from '@/lib/evidence/paragraphs'
import { linesOf, type Line as SaidLine } from '@/lib/history/lines'
import type { Names } from '@/lib/history/names'
import { type Speaker, speakerFor } from '@/lib/history/speaker'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import type { RecordKey } from '@/lib/records/types'
import type { Proposal, Quote } from '../schema'
import { certaintyOf, questionsOf } from './questions'
import type { ShownQuestion } from './review-view'

/** The records that proposals name. */
export function recordsNamed(proposals: Proposal[]): RecordKey[] {
  return proposals.flatMap(({ field, value }): RecordKey[] => {
    if (field === 'place') return value.id === null ? [] : [{ type: 'place', id: value.id }]
    if (field === 'participants') return [{ type: 'actor', id: value.actor }]
    if (field === 'initiatives') return [{ type: 'initiative', id: value }]
    return field === 'themes' ? [{ type: 'theme', id: value }] : []
  })
}

/** The words of an article that proposals quote, each stretch once, numbered in reading order. */
export function numberQuotes(proposals: Proposal[]): NumberedQuote[] {
  const places = new Map(
    proposals.flatMap(({ quotes }) => quotes.map(({ start, end }) => [`${start} ${end}`, { start, end }])),
  )
  return [...places.values()]
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((place, index) => ({ ...place, number: index + 1 }))
}

/** What proposals ask an editor, in words; `names` are those of `recordsNamed`. */
export function sayQuestions(
  proposals: Proposal[],
  { names, quotes, locale }: { names: Names; quotes: NumberedQuote[]; locale: Locale },
): ShownQuestion[] {
  const speaker = speakerFor(locale, names)
  const numbered = (found: Quote[]) =>
    quotes.flatMap(({ number, start, end }) => {
      const quote = found.find((one) => one.start === start && one.end === end)
      return quote ? [{ number, exact: quote.exact }] : []
    })
  return questionsOf(proposals).map(({ options, ...question }) => ({
    ...question,
    options: options.map(({ key, proposal }) => ({
      key,
      said: sayValue(speaker, proposal),
      certainty: certaintyOf(proposal.confidence),
      reason: sayReason(proposal.reason, locale),
      quotes: numbered(proposal.quotes),
      isFromModel: proposal.from === 'model',
      isUnknownPlace: proposal.field === 'place' && proposal.value.id === null,
    })),
  }))
}

function sayValue(speaker: Speaker, { field, value }: Proposal): SaidLine[] {
  const { v } = speaker
  if (field === 'newActors') {
    const { name, kind, role, country } = value
    const parts = [
      v(`participationRole.${role}`, { count: 1 }),
      v(`actorKind.${kind}`),
      country && speaker.countryName(country),
    ]
    return [
      { key: 'name', text: name },
      { key: 'rest', text: parts.filter(Boolean).join(', ') },
    ]
  }
  if (field === 'place' && value.id === null) {
    const parts = [value.name, speaker.countryName(value.country), value.venue]
    return [{ key: '', text: parts.filter(Boolean).join(', ') }]
  }
  return linesOf(speaker, 'event', field, value)
}

function sayReason({ code, values = {} }: Proposal['reason'], locale: Locale): string {
  const words: Record<string, string> = MESSAGES[locale].extraction.reason
  return (words[code] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
