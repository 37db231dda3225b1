import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { ContentProblem } from '@/lib/records/content'
import { keyOf, type RecordKey, RecordType } from '@/lib/records/types'

/** A record that stands in the way, and where editors open it. */
interface InTheWay {
  href: string
  id: string
  title: LocalizedText
}

/** What the form of a merge is told besides the codes: the first records that a code is about. */
export interface RefusalDetail {
  about: Record<string, InTheWay[]>
}

const FIRST = 5

/**
 * Codes for a form, each with what it is about: 'code', 'code value', 'code value path'. What is the same of several
 * records is one code, with their number as its value and the first five of them beside it.
 */
export function toTold(problems: ContentProblem[]): { codes: string[]; about: Map<string, RecordKey[]> } {
  const records = new Map<string, Map<string, RecordKey>>()
  for (const { code, path } of problems) {
    const key = keyIn(path)
    if (key) records.set(code, (records.get(code) ?? new Map()).set(keyOf(key), key))
  }
  const codes = problems.map(({ code, value, path }) =>
    keyIn(path) ? `${code} ${records.get(code)?.size}` : [code, value ?? '', path].join(' '),
  )
  const about = [...records].map(([code, keys]) => [code, [...keys.values()].slice(0, FIRST)] as const)
  return { codes: [...new Set(codes)], about: new Map(about) }
}

// The path of a problem is a field of the record, or another record.
function keyIn(path: string): RecordKey | null {
  const [word, id] = path.split(' ')
  const type = RecordType.safeParse(word)
  return type.success && id ? { type: type.data, id } : null
}
