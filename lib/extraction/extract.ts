import type { Page } from './intake/intake'
import { bodyOf } from './intake/lines'
import type { Knowledge } from './names/knowledge'
import { proposeEvent } from './propose'
import { findSameEvents } from './same-events'
import { Extracted, type ExtractedEvent, ONE_VALUE, type Proposal, type ProposedField } from './schema'
import { type Reading, readArticle } from './text/reading'
import { isStated } from './text/stated'

/** What one page says, in the form that `npm run extract` prints. */
export function extractPage(file: string, page: Page, knowledge: Knowledge): Extracted {
  const { metadata, lines } = page
  const reading = readPage(page)
  const stated = proposeEvent(reading, knowledge).filter(isStated)
  const facts = statedFacts(stated)
  return Extracted.parse({
    file,
    language: reading.language,
    title: metadata.title,
    ...(metadata.publisher !== null && { publisher: metadata.publisher }),
    ...(metadata.published !== null && { published: metadata.published }),
    body: reading.body,
    removed: lines.filter(({ reason }) => reason !== null).map(({ text }) => text),
    event: facts,
    evidence: stated
      .filter((proposal) => isMain(proposal, stated))
      .flatMap(({ field, quotes }) => quotes.map(({ exact, start, end }) => ({ field, exact, start, end }))),
    duplicates: findSameEvents(reading, facts, knowledge).map(({ event, score }) => ({ event, score })),
  })
}

/** The clean article of a page, as the extractors read it. */
export function readPage({ lines, metadata }: Page): Reading {
  const { title, published, language } = metadata
  return readArticle(bodyOf(lines), { title, published, language: language ?? 'fr' })
}

/** The event that proposals make, as the codebook writes it: the likeliest value of each field that has one. */
export function statedFacts(proposals: Proposal[]): ExtractedEvent {
  const first = (field: ProposedField) => proposals.find((proposal) => proposal.field === field)
  const [kind, date, place, attendance] = [first('kind'), first('date'), first('place'), first('attendance')]
  return {
    kind: kind?.field === 'kind' ? kind.value : null,
    date: date?.field === 'date' ? date.value : null,
    place: place?.field === 'place' ? { name: place.value.name, country: place.value.country } : null,
    countries: proposals.flatMap((one) => (one.field === 'countries' ? [one.value] : [])),
    participants: proposals.flatMap((one) => (one.field === 'participants' ? [one.value] : [])),
    newActors: proposals.flatMap((one) =>
      one.field === 'newActors' ? [{ name: one.value.name, kind: one.value.kind }] : [],
    ),
    initiatives: proposals.flatMap((one) => (one.field === 'initiatives' ? [one.value] : [])),
    themes: proposals.flatMap((one) => (one.field === 'themes' ? [one.value] : [])),
    attendance: attendance?.field === 'attendance' ? attendance.value : null,
  }
}

/** Whether a proposal is the likeliest of its field, or its field takes several values. */
function isMain(proposal: Proposal, all: Proposal[]): boolean {
  return !ONE_VALUE.has(proposal.field) || all.find(({ field }) => field === proposal.field) === proposal
}
