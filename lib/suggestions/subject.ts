import type { LocalizedText } from '@/lib/i18n/localized-text'

/** The records that have a public page, by the word of their address, as suggestions call them. */
const TYPES = {
  events: 'event',
  actors: 'actor',
  initiatives: 'initiative',
  articles: 'article',
  themes: 'theme',
  countries: 'country',
} as const

type SubjectType = (typeof TYPES)[keyof typeof TYPES]

/** What a suggestion is about. */
export interface SubjectKey {
  type: SubjectType
  id: string
}

export interface Subject extends SubjectKey {
  title: LocalizedText
}

/** What is kept as the type of a suggestion about the base as a whole, such as an event that it lacks. */
export const WHOLE_BASE = 'base'

// As everywhere in addresses: no slug holds anything else.
const REFERENCE = /^(\w+)\/([a-z0-9-]{1,120})$/

/** The record that `events/some-slug` names; null for anything else. Whether there is one is another question. */
export function toSubjectKey(reference: string): SubjectKey | null {
  const [, word, id = ''] = REFERENCE.exec(reference) ?? []
  const found = Object.entries(TYPES).find(([known]) => known === word)
  return found ? { type: found[1], id } : null
}

/** `events/some-slug`, as addresses name a record. */
export function referenceOf({ type, id }: SubjectKey): string {
  const found = Object.entries(TYPES).find(([, known]) => known === type)
  return `${found?.[0]}/${id}`
}

/** The form to suggest a change of a record, or of the base as a whole; without the locale. */
export function suggestHref(key?: SubjectKey): string {
  return key ? `/suggest?record=${referenceOf(key)}` : '/suggest'
}
