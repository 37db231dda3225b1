import type { SourceFile } from './read-files'

/** The most that one import takes, in bytes: next.config.js lets a little more through, to be refused in words. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024

const MOST_FILES = 20

/** Why files were not taken: keys of messages (namespace `import`, `refused`). */
export type UploadRefusal =
  | 'no-file'
  | 'too-many-files'
  | 'too-large'
  | 'empty'
  | 'spreadsheet'
  | 'binary'
  | 'not-utf8'

/** The texts of files as they came, or why they are not taken and which one it is about. */
export async function readUpload(
  files: File[],
): Promise<{ files: SourceFile[] } | { refusal: UploadRefusal; file: string }> {
  const sent = files.filter(({ name, size }) => name !== '' || size > 0)
  if (sent.length === 0) return { refusal: 'no-file', file: '' }
  if (sent.length > MOST_FILES) return { refusal: 'too-many-files', file: '' }
  if (sent.reduce((sum, { size }) => sum + size, 0) > LARGEST_UPLOAD)
    return { refusal: 'too-large', file: '' }
  const read: SourceFile[] = []
  for (const file of sent) {
    const name = nameOf(file)
    const text = textOf(new Uint8Array(await file.arrayBuffer()))
    if ('refusal' in text) return { ...text, file: name }
    read.push({ name, text: text.text })
  }
  return { files: read }
}

// What a browser says of a file's name is only shown: control characters and length are all that can do harm.
function nameOf({ name }: File) {
  return name.replace(/[\p{Cc}\p{Surrogate}]/gu, '').slice(-100) || '?'
}

function textOf(bytes: Uint8Array): { text: string } | { refusal: UploadRefusal } {
  // A workbook is a ZIP archive, or an OLE file when it is old.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { refusal: 'spreadsheet' }
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { refusal: 'not-utf8' }
  if (bytes.includes(0)) return { refusal: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { refusal: 'empty' } : { text }
  } catch {
    // The decoder says no more than that some byte does not fit.
    return { refusal: 'not-utf8' }
  }
}

function startsWith(bytes: Uint8Array, start: number[]) {
  return start.every((byte, at) => bytes[at] === byte)
}
