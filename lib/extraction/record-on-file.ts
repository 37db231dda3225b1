import type { Knowledge, KnownEvent } from './names/knowledge'
import { findSameEvents } from './same-events'
import { type ExtractedEvent, ONE_VALUE, type Proposal } from './schema'
import type { Reading } from './text/reading'
import { isStated } from './text/stated'

/** From this likeness on, an event on file was the one that an article reports in all articles composed for testing. */
const SAME = 0.65

// By how much (log odds) a reading is surer, or a further one less sure, when the record on file has it, or not.
const AGREES = 2
const LACKS = 0.7

/**
 * The published event that an article most likely reports, when one is on file; null when none is, or it cannot be told
 * which.
 */
export function findReported(
  reading: Reading,
  facts: ExtractedEvent,
  knowledge: Knowledge,
): KnownEvent | null {
  const [likeliest] = findSameEvents(reading, facts, knowledge)
  if (!likeliest || likeliest.score < SAME) return null
  return knowledge.events.find(({ id }) => id === likeliest.event) ?? null
}

// Concluded and not said: that the record has it makes no article prove it.
const CONCLUDED = new Set([
  'implied',
  'place-of-actor',
  'country-of-actor',
  'country-of-group',
  'theme-alike',
])

/**
 * Readings weighed by the record of the event that they are of. What an article does not say is never added nor made
 * surer, and what it says clearly stays: the record only decides between readings that are possible.
 */
export function weighByRecord(proposals: Proposal[], record: KnownEvent): Proposal[] {
  const fields = [...new Set(proposals.map(({ field }) => field))]
  return fields.flatMap((field) => {
    const readings = proposals.filter((one) => one.field === field)
    return readings.map((one) => weighed(one, record, readings)).toSorted(bySurety)
  })
}

/** The surest first, after the country where it takes place. */
function bySurety(one: Proposal, other: Proposal): number {
  const rank = (of: Proposal) => (of.field === 'countries' && of.value.role === 'host' ? 1 : 0)
  return rank(other) - rank(one) || other.confidence - one.confidence
}

function weighed(one: Proposal, record: KnownEvent, readings: Proposal[]): Proposal {
  const said = judge(one, record)
  if (said === null) return one
  const isDecided = ONE_VALUE.has(one.field)
  if (isDecided && !readings.some((reading) => judge(reading, record)?.agrees)) return one
  if (said.agrees && CONCLUDED.has(one.reason.code)) return said.proposal
  const confidence = moved(one.confidence, said.agrees ? AGREES : isDecided ? -AGREES : -LACKS)
  const isTurned = said.agrees && (!isStated(one) || readings[0] !== one)
  return {
    ...said.proposal,
    confidence,
    ...(isTurned && isStated({ field: one.field, confidence }) && { reason: { code: 'on-file' } }),
  }
}

/** Whether the record has a reading, and the reading with the record's role in it; null for what it says nothing of. */
function judge(one: Proposal, record: KnownEvent): { agrees: boolean; proposal: Proposal } | null {
  const plain = (agrees: boolean) => ({ agrees, proposal: one })
  switch (one.field) {
    case 'kind':
      return record.kind === null ? null : plain(record.kind === one.value)
    case 'date':
      return record.date === null ? null : plain(record.date === one.value)
    case 'place':
      return record.place === null ? null : plain(record.place === one.value.id)
    case 'countries': {
      const same = record.countries.find(({ code }) => code === one.value.code)
      return same ? { agrees: true, proposal: { ...one, value: same } } : plain(false)
    }
    case 'participants': {
      const same = record.participants.filter(({ actor }) => actor === one.value.actor)
      const [first] = same
      if (!first) return plain(false)
      const isSaid = same.some(({ role }) => role === one.value.role)
      return { agrees: true, proposal: isSaid ? one : { ...one, value: { ...one.value, role: first.role } } }
    }
    case 'initiatives':
      return plain(record.initiatives.includes(one.value))
    case 'themes':
      return plain(record.themes.includes(one.value))
    default:
      return null
  }
}

function moved(confidence: number, by: number): number {
  const safe = Math.min(0.99, Math.max(0.01, confidence))
  return 1 / (1 + Math.exp(-(Math.log(safe / (1 - safe)) + by)))
}
