import type { Metadata } from '../schema'
import { addressesOf } from './addresses'
import { authorIn } from './byline'
import type { PageHead } from './html'
import { readHead } from './html-metadata'
import type { RawLine } from './lines'
import { publishedIn } from './published'
import { publisherIn } from './publisher'
import { placesOf, titlePlaces } from './title'

const HEADINGS: ReadonlySet<number> = new Set([1, 2])

/**
 * What a page says of itself: from its head, where it has one, else from the lines around its text.
 * `titleLines` are the places of its title, that which stays first. The language is told from the text
 * itself, later.
 */
export function readMetadata(
  lines: RawLine[],
  head: PageHead | null,
  url: string | null,
): { metadata: Omit<Metadata, 'language'>; titleLines: number[] } {
  const said = head ? readHead(head, lines, url) : null
  const named = said?.title ? placesOf(lines, said.title) : []
  // The head may name a section or the site; the page shows the title above its text.
  const shown = named.length > 0 ? [] : titlePlaces(lines)
  const isShown = said?.title ? HEADINGS.has(lines[shown[0] ?? -1]?.heading ?? 0) : true
  const titleLines = named.length > 0 ? named : isShown ? shown : []
  const place = titleLines[0] ?? -1
  const title = named.length > 0 ? said?.title : lines[place]?.text
  return {
    titleLines,
    metadata: {
      title: title ?? said?.title ?? null,
      publisher: said?.publisher ?? publisherIn(lines, place),
      author: said?.author ?? authorIn(lines),
      published: said?.published ?? publishedIn(lines, place, said?.url ?? url),
      ...addressesOf(said?.url ?? url),
    },
  }
}
