import type { Page } from './intake/intake'
import { withKnownPublisher } from './intake/known-publishers'
import { bodyOf } from './intake/lines'
import type { Knowledge } from './names/knowledge'
import { proposeEvent } from './propose'
import { findSameEvents } from './same-events'
import { Extracted, ONE_VALUE, type Proposal } from './schema'
import { type Reading, readArticle } from './text/reading'
import { isStated, statedFacts } from './text/stated'

/** What one page says, in the form that `npm run extract` prints. */
export function extractPage(file: string, page: Page, knowledge: Knowledge): Extracted {
  const { metadata, lines } = withKnownPublisher(page, knowledge.publishers)
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

/** Whether a proposal is the likeliest of its field, or its field takes several values. */
function isMain(proposal: Proposal, all: Proposal[]): boolean {
  return !ONE_VALUE.has(proposal.field) || all.find(({ field }) => field === proposal.field) === proposal
}
