import { randomUUID } from 'node:crypto'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { mergeRecords } from '@/lib/merging/mutations'
import type { Choices, Pair } from '@/lib/merging/schema'
import { undoMerge } from '@/lib/merging/undo-mutations'

/** Merges two records as they stand, as the form proposes where nothing is chosen. */
export async function mergeAsTheyAre(reviewer: Reviewer, pair: Pair, choices: Choices = {}) {
  const { type, keptId, mergedId } = pair
  const heads = await writer().record.findMany({ where: { type, id: { in: [keptId, mergedId] } } })
  const base = (id: string) => heads.find((head) => head.id === id)?.version ?? 0
  const bases = { kept: base(keptId), merged: base(mergedId) }
  const form = { reason: 'the same', token: randomUUID(), address: null }
  return mergeRecords(reviewer, { ...pair, bases, choices, ...form })
}

/** The same for a merge that must be possible; its id. */
export async function merged(reviewer: Reviewer, pair: Pair, choices: Choices = {}): Promise<string> {
  const result = await mergeAsTheyAre(reviewer, pair, choices)
  if (result.is !== 'merged') throw new Error(JSON.stringify(result))
  return result.mergeId
}

/** Takes a merge back, unless the kept record was changed since. */
export async function undone(reviewer: Reviewer, mergeId: string, { nevertheless = false } = {}) {
  return undoMerge(reviewer, { mergeId, nevertheless, reason: 'not the same', address: null })
}
