import { strFromU8, Unzip, UnzipInflate } from 'fflate'
import { Parser } from 'htmlparser2'
import { decodeText } from './decode'
import { IntakeError } from './intake-error'
import { readPdf } from './pdf'

/** What a file or an answer of a server holds. */
export type Document = { is: 'text'; text: string } | { is: 'html'; html: string }

const MOST_BYTES = 5 * 1024 * 1024
const MOST_UNPACKED = 20 * 1024 * 1024
const DEEPEST = 500

/**
 * The text or the web page in a file: plain text, HTML, Word (.docx) or PDF, told apart by what they begin
 * with, because names lie. `type` is the media type, where a server named one. Throws IntakeError.
 */
export async function readDocument(bytes: Uint8Array, { name = '', type = '' } = {}): Promise<Document> {
  if (bytes.length === 0) throw new IntakeError('empty')
  if (bytes.length > MOST_BYTES) throw new IntakeError('too-large')
  const start = strFromU8(bytes.subarray(0, 8), true)
  if (start.startsWith('%PDF')) return { is: 'text', text: await readPdf(bytes) }
  if (start.startsWith('PK')) return { is: 'text', text: readWord(bytes) }
  if (start.startsWith('{\\rtf')) throw new IntakeError('not-text')
  const text = decodeText(bytes, type)
  return isHtml(text, name, type) ? { is: 'html', html: text } : { is: 'text', text }
}

/** Whether a pasted or loaded text is the source of a web page. */
export function isHtml(text: string, name = '', type = ''): boolean {
  if (/^(text\/html|application\/xhtml)/i.test(type) || /\.x?html?$/i.test(name)) return true
  const start = text.slice(0, 2000)
  if (/^\s*(<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*<(!doctype )?html)/i.test(start)) return true
  return (
    (start.match(/<(p|div|article|h[1-6]|br|span|a|ul|li|meta|head|body)\b[^>]{0,300}>/gi) ?? []).length >= 3
  )
}

function readWord(bytes: Uint8Array): string {
  const xml = unpackOne(bytes, 'word/document.xml')
  if (xml === null) throw new IntakeError('not-text')
  let text = ''
  let isText = false
  let depth = 0
  const parser = new Parser(
    {
      onopentagname(tag) {
        if (++depth > DEEPEST) throw new IntakeError('broken-file')
        if (tag === 'w:t') isText = true
        else if (tag === 'w:br' || tag === 'w:cr') text += '\n'
        else if (tag === 'w:tab') text += '\t'
      },
      ontext(words) {
        if (isText) text += words
      },
      onclosetag(tag) {
        depth--
        if (tag === 'w:t') isText = false
        else if (tag === 'w:p') text += '\n'
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return text
}

/**
 * One file of a ZIP archive; null when it is not there. Stops unpacking where it grows beyond any article.
 */
function unpackOne(bytes: Uint8Array, name: string): string | null {
  const chunks: Uint8Array[] = []
  let [size, files] = [0, 0]
  const unzip = new Unzip((file) => {
    files++
    if (file.name !== name) return
    file.ondata = (error, chunk) => {
      if (error) throw error
      size += chunk.length
      if (size > MOST_UNPACKED) throw new IntakeError('too-large')
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    // In pieces, so that a small file that unpacks to a huge one is left in time.
    for (let from = 0; from < bytes.length; from += PIECE) {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
    }
  } catch (error) {
    throw error instanceof IntakeError ? error : new IntakeError('broken-file')
  }
  if (files === 0) throw new IntakeError('broken-file')
  return chunks.length === 0 ? null : strFromU8(Buffer.concat(chunks))
}

const PIECE = 16 * 1024
