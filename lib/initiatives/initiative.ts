import { edtfOf } from '@/lib/edtf/columns'
import { dayNumber } from '@/lib/edtf/days'
import type { Citation, Source } from '@/lib/evidence/citation'
import { type Language, type LocalizedText, say } from '@/lib/i18n/localized-text'
import type { InitiativeKind } from '@/lib/vocabulary/lists'

/** An initiative with all that its page shows. */
export interface Initiative {
  id: string
  kind: InitiativeKind
  name: LocalizedText
  acronym: LocalizedText
  aliases: string[]
  summary: LocalizedText
  /** EDTF interval */
  active: string
  website: string | null
  parent: { id: string; name: LocalizedText } | null
  leads: Party[]
  memberships: Membership[]
  themes: { id: string; label: LocalizedText }[]
  /** The EDTF dates of its events. */
  events: string[]
  sources: Source[]
  /** Those of the initiative itself; a membership has its own. */
  citations: Citation[]
}

interface Party {
  id: string
  name: LocalizedText
  acronym: LocalizedText
}

export interface Membership {
  id: string
  member: { country: string } | { actor: Party }
  /** EDTF interval, where known. */
  active: string | null
  citations: Citation[]
}

/** Whether a member (EDTF interval) left while the initiative still went on, so far as is known. */
export function hasLeft(member: string, initiative: string): boolean {
  const [own, whole] = [edtfOf(member), edtfOf(initiative)]
  if (own.latest === null) return false
  return whole.latest === null || dayNumber(own.latest) < dayNumber(whole.latest)
}

/** Orders stays (EDTF intervals): the longest kept up first, then by when they began. */
export function byStay(a: string, b: string): number {
  const [one, other] = [edtfOf(a), edtfOf(b)]
  const end = (date: typeof one) => (date.latest === null ? Infinity : dayNumber(date.latest))
  const start = (date: typeof one) => (date.earliest === null ? -Infinity : dayNumber(date.earliest))
  // Subtracting would make NaN of two open ends.
  if (end(one) !== end(other)) return end(one) > end(other) ? -1 : 1
  return start(one) === start(other) ? 0 : start(one) < start(other) ? -1 : 1
}

/** Acronyms and other spellings, the reader's acronym first, without the name that the title says. */
export function otherNames({ name, acronym, aliases }: Initiative, locale: Language): string[] {
  const own = say(acronym, locale)?.text
  const all = [...(own ? [own] : []), ...Object.values(acronym), ...aliases]
  return [...new Set(all)].filter((other) => other !== say(name, locale)?.text)
}
