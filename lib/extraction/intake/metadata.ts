import type { Metadata } from '../schema'
import { addressesOf } from './addresses'
import { authorIn } from './byline'
import type { PageHead } from './html'
import { readHead } from './html-metadata'
import type { RawLine } from './lines'
import { publishedIn } from './published'
import { publisherIn } from './publisher'
import { placesOf, titlePlaces } from './title'

/**
 * What a page says of itself: from its head, where it has one, else from the lines around its text. `titleLines` are the
 * places of its title, that which stays first. The language is told from the text itself, later.
 */
export function readMetadata(
  lines: RawLine[],
  head: PageHead | null,
  url: string | null,
): { metadata: Omit<Metadata, 'language'>; titleLines: number[] } {
  const said = head ? readHead(head, lines, url) : null
  const named = said?.title ? placesOf(lines, said.title) : []
  const titleLines = said?.title ? named : titlePlaces(lines)
  const place = titleLines[0] ?? -1
  return {
    titleLines,
    metadata: {
      title: said?.title ?? lines[place]?.text ?? null,
      publisher: said?.publisher ?? publisherIn(lines, place),
      author: said?.author ?? authorIn(lines),
      published: said?.published ?? publishedIn(lines, place, said?.url ?? url),
      ...addressesOf(said?.url ?? url),
    },
  }
}
