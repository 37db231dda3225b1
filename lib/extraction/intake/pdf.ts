import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'
import { IntakeError } from './intake-error'
import { unwrap } from './unwrap'

const MOST_PAGES = 60
const PATIENCE_MS = 2_000
const MOST_UNPACKED = 40 * 1024 * 1024
const MOST_TEXT = 450_000

/**
 * The text of a PDF, a line a paragraph. Throws IntakeError for what is
 * broken, locked or far larger than an article.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  checkStreams(bytes)
  const deadline = Date.now() + PATIENCE_MS
  try {
    // A copy: reading takes the bytes away.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      maxImageSize: 0,
      verbosity: 0,
    })
    if (document.numPages > MOST_PAGES) throw new IntakeError('too-large')
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await textOf(await document.getPage(number), deadline))
    }
    return pages.map(unwrap).join('\n')
  } catch (error) {
    if (error instanceof IntakeError) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new IntakeError(isLocked ? 'locked-file' : 'broken-file')
  }
}

type File = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<File['getPage']>>

interface Part {
  items: ({ str: string; hasEOL: boolean } | { type: string })[]
}

/** The text of a page, left as soon as it takes too long. */
async function textOf(page: Page, deadline: number): Promise<string> {
  const reader: ReadableStreamDefaultReader<Part> = page.streamTextContent().getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '')
    }
    if (Date.now() > deadline || text.length > MOST_TEXT) {
      await reader.cancel(new IntakeError('too-large'))
      throw new IntakeError('too-large')
    }
  }
  return text
}

const START = Buffer.from('stream')

/** Unpacks what is packed in a PDF under a limit, before anything reads it without one. */
function checkStreams(bytes: Uint8Array) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST_UNPACKED
  for (let at = file.indexOf(START); at >= 0; at = file.indexOf(START, at + 1)) {
    const from = at + START.length + (file[at + START.length] === 13 ? 2 : 1)
    // Streams packed twice hide what they hold.
    for (let packed: Uint8Array | null = file.subarray(from); packed && isPacked(packed); ) {
      packed = unpacked(packed, left)
      left -= packed?.length ?? 0
    }
  }
}

function isPacked([first, second]: Uint8Array) {
  return (
    first !== undefined && second !== undefined && (first & 15) === 8 && ((first << 8) | second) % 31 === 0
  )
}

function unpacked(packed: Uint8Array, most: number): Uint8Array | null {
  if (most <= 0) throw new IntakeError('too-large')
  try {
    return inflateSync(packed, { maxOutputLength: most })
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isLarge) throw new IntakeError('too-large')
    return null
  }
}
