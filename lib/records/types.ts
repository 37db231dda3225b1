import { z } from 'zod'

/** What a record can be, in the order in which records refer to each other. */
export const RecordType = z.enum(['place', 'theme', 'actor', 'initiative', 'article', 'event'])
export type RecordType = z.infer<typeof RecordType>

/** The word of a type in the address bar. */
export const WORD_OF = {
  place: 'places',
  theme: 'themes',
  actor: 'actors',
  initiative: 'initiatives',
  article: 'articles',
  event: 'events',
} as const satisfies Record<RecordType, string>

/** The type that a word of the address bar names; null for any other word. */
export function typeOf(word: string): RecordType | null {
  return RecordType.options.find((type) => WORD_OF[type] === word) ?? null
}

/** Names one record. */
export const RecordKey = z.object({ type: RecordType, id: z.string() })
export type RecordKey = z.infer<typeof RecordKey>

/** A key as one text, to compare and to look up. */
export function keyOf({ type, id }: RecordKey): string {
  return `${type} ${id}`
}
