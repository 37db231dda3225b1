import { typed } from '@/lib/forms/fields'
import type { Source } from '../review/open-extraction'
import { isHtml } from './document'
import type { Given } from './intake'
import { IntakeError } from './intake-error'

// As many as a fetched page may have.
export const LARGEST_FILE = 5 * 1024 * 1024

/** The fields of the form that takes articles in. */
type IntakeField = 'text' | 'address' | 'file'

/** What an editor gives, by the field that holds it. */
export interface Offered {
  field: IntakeField
  /** Whatever else was filled: the address of a page whose text was pasted or sent. */
  url: string | null
  read: () => Promise<{ given: Given; source: Source }>
}

// What an empty file field is called, with and without script.
const UNNAMED = ['', 'blob', 'undefined']

/**
 * What a posted form offers: the text or file that was given, else the
 * page at the address; null when it is empty.
 */
export function offeredIn(form: FormData): Offered | null {
  const [text, address, file] = [textIn(form, 'text'), typed.parse(textIn(form, 'address')), form.get('file')]
  const url = address || null
  if (text.trim() !== '') {
    const read = async () =>
      ({ given: { is: 'text', text }, source: { is: isHtml(text) ? 'html' : 'text' } }) as const
    return { field: 'text', url, read }
  }
  if (file instanceof File && (file.size > 0 || !UNNAMED.includes(file.name))) {
    return { field: 'file', url, read: () => readFile(file) }
  }
  if (url === null) return null
  const read = async () => ({ given: { is: 'address', url }, source: { is: 'address', name: url } }) as const
  return { field: 'address', url, read }
}

async function readFile(file: File): Promise<{ given: Given; source: Source }> {
  if (file.size > LARGEST_FILE) throw new IntakeError('too-large')
  if (file.size === 0) throw new IntakeError('empty')
  const name = nameOf(file)
  return {
    given: { is: 'file', name, bytes: new Uint8Array(await file.arrayBuffer()) },
    source: { is: 'file', name },
  }
}

/** What was typed, to fill the form with again; a browser fills no file field. */
export function typedIn(form: FormData): Record<'text' | 'address', string> {
  return { text: textIn(form, 'text'), address: textIn(form, 'address') }
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

// What a browser says of a file's name is only shown: control characters and length are all that can do harm.
function nameOf({ name }: File) {
  return name.replace(/[\p{Cc}\p{Surrogate}]/gu, '').slice(-100) || '?'
}
