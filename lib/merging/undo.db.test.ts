import { beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { type RecordKey, RecordType } from '@/lib/records/types'
import { provenAccount } from '@/tests/accounts'
import { mergeAsTheyAre, undone } from '@/tests/merges'
import { bytesOf, differences, publicState } from '@/tests/public-state'
import { findReferrers } from './referrers'

let reviewer: Reviewer

beforeAll(async () => {
  reviewer = await provenAccount('records.merge')
})

async function idsOf(type: RecordType): Promise<string[]> {
  // Places of one country, since an event's host is where its place is.
  if (type === 'place')
    return (await writer().place.findMany({ where: { country: 'ML' } })).map(({ id }) => id)
  const rows = await writer().record.findMany({ where: { type, publishedVersion: { not: null } } })
  return rows.map(({ id }) => id).sort()
}

// The same pairs at every run; records that many others name are among them.
function pairsOf(ids: string[], count: number): [string, string][] {
  return Array.from({ length: count }, (_, place) => {
    const one = ids[(place * 7919) % ids.length] ?? ''
    const other = ids[(place * 104_729 + 1) % ids.length] ?? ''
    return one === other ? [one, ids.find((id) => id !== one) ?? ''] : [one, other]
  })
}

test.each(RecordType.options)(
  'a merge of two records of type %s and its undoing leave every byte as it was',
  async (type) => {
    const before = await publicState()
    let merged = 0
    for (const [keptId, mergedId] of pairsOf(await idsOf(type), 4)) {
      const named = await Promise.all([keptId, mergedId].map((id) => findReferrers(writer(), { type, id })))
      const keys: RecordKey[] = [{ type, id: keptId }, { type, id: mergedId }, ...named.flat()]
      const exports = await Promise.all(keys.map(bytesOf))
      const result = await mergeAsTheyAre(reviewer, { type, keptId, mergedId })
      if (result.is !== 'merged') {
        expect(result, `${keptId} ${mergedId}`).toMatchObject({
          problems: [{ code: expect.stringMatching(/circle/) }],
        })
        continue
      }
      merged++
      expect(await bytesOf({ type, id: mergedId })).toBe('null')
      expect(await findReferrers(writer(), { type, id: mergedId })).toEqual([])
      expect(await undone(reviewer, result.mergeId)).toEqual({ is: 'undone' })
      expect(await Promise.all(keys.map(bytesOf)), `${keptId} ${mergedId}`).toEqual(exports)
    }
    expect(merged).toBeGreaterThan(2)
    expect(differences(before, await publicState())).toEqual([])
  },
  180_000,
)
