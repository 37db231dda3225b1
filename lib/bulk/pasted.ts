import { type RecordType, typeOf } from '@/lib/records/types'

/** A record as somebody pasted it; without a type when only its id was said. */
export interface Pasted {
  type: RecordType | null
  id: string
}

/** The records that a text names, each once: ids, `actors/some-id`, or whole addresses, parted by spaces, commas or lines. */
export function readPasted(text: string): Pasted[] {
  const found = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(read)
  return [...new Map(found.map((one) => [`${one.type} ${one.id}`, one])).values()]
}

function read(word: string): Pasted {
  const [path = ''] = word.split(/[?#]/, 1)
  const parts = path.split('/').filter(Boolean)
  const at = parts.findIndex((part) => typeOf(part) !== null)
  const [type = '', id] = at === -1 ? [] : parts.slice(at)
  if (id !== undefined) return { type: typeOf(type), id }
  return { type: null, id: parts.at(-1) ?? word }
}
