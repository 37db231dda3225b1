import type { Span } from '@/lib/evidence/anchor'
import type { Mention } from '../names/gazetteer'
import type { Knowledge } from '../names/knowledge'
import type { Reading } from './reading'

/** Why a value is proposed: a code of messages/<locale>/extraction.json under `reason`, and the words it mentions. */
interface Reason {
  code: string
  values?: Record<string, string>
}

/** A value that an article seems to state, and the words that state it. */
export interface Found<Value> {
  value: Value
  /** In the article's body, the best words first; empty when the value is concluded and not written. */
  quotes: Span[]
  /** From 0 to 1: how often such a value is right. */
  confidence: number
  reason: Reason
}

/** What every extractor gets: the article, what the base knows, and the names of the base in the article. */
export interface Context {
  reading: Reading
  knowledge: Knowledge
  mentions: Mention[]
}

/** The offsets alone of something that has more. */
export function spanOf({ start, end }: Span): Span {
  return { start, end }
}
