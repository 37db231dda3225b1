import type { LocalizedText } from '@/lib/i18n/localized-text'
import { AnyDraft } from '@/lib/records/content'
import { referencesOf } from '@/lib/records/references'
import { keyOf, type RecordKey, type RecordType } from '@/lib/records/types'

/** What the records that contents refer to are called, by `keyOf`; those whose name may not be told are missing. */
export type Names = ReadonlyMap<string, LocalizedText>

/** The records that some contents of a type refer to, each once. */
export function referencesIn(type: RecordType, contents: unknown[]): RecordKey[] {
  const found = contents.flatMap((content) => {
    const draft = AnyDraft.safeParse({ type, content })
    return draft.success ? referencesOf(draft.data) : []
  })
  return [...new Map(found.map((reference) => [keyOf(reference), reference])).values()]
}
