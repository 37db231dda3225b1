import type { Line, Metadata } from '../schema'
import { markBoilerplate } from './boilerplate'
import { type Document, isHtml, readDocument } from './document'
import { fetchPage } from './fetch-page'
import { readHtml } from './html'
import { IntakeError } from './intake-error'
import { languageOf } from './language'
import { bodyOf, linesOfText } from './lines'
import { readMetadata } from './metadata'

/** What an editor gives. */
export type Given =
  | { is: 'text'; text: string }
  | { is: 'file'; name: string; bytes: Uint8Array }
  | { is: 'address'; url: string }

/**
 * A page that was taken in: every line of it, those beside the article
 * with the reason, and what it says of itself.
 */
export interface Page {
  lines: Line[]
  metadata: Metadata
}

const LONGEST = 400_000
const MOST_LINES = 5_000

/** Takes in a page. Nothing is kept of it yet. Throws IntakeError with what to tell the editor. */
export async function takeIn(given: Given): Promise<Page> {
  const { document, url } = await documentOf(given)
  const page = document.is === 'html' ? readHtml(document.html) : null
  const raw = page ? page.lines : linesOfText(document.is === 'text' ? document.text : '')
  if (raw.length === 0) throw new IntakeError('empty')
  const length = raw.reduce((sum, { text }) => sum + text.length, 0)
  if (raw.length > MOST_LINES || length > LONGEST) throw new IntakeError('too-long')
  const { metadata, titleLines } = readMetadata(raw, page?.head ?? null, url)
  const lines = markBoilerplate(raw, titleLines)
  const body = bodyOf(lines)
  if (body.trim() === '') throw new IntakeError('empty')
  return { lines, metadata: { ...metadata, language: languageOf(body, page?.head.language ?? null) } }
}

async function documentOf(given: Given): Promise<{ document: Document; url: string | null }> {
  switch (given.is) {
    case 'text':
      return {
        document: isHtml(given.text) ? { is: 'html', html: given.text } : { is: 'text', text: given.text },
        url: null,
      }
    case 'file':
      return { document: await readDocument(given.bytes, { name: given.name }), url: null }
    case 'address': {
      const { url, type, bytes } = await fetchPage(given.url)
      return { document: await readDocument(bytes, { type }), url }
    }
  }
}
