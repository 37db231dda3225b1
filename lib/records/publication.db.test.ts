import { beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { provenAccount } from '@/tests/accounts'
import { completeActor, completeEvent, newestOf, save, saved } from '@/tests/drafts'
import { merged, undone } from '@/tests/merges'
import { AnyDraft } from './content'
import type { RecordKey } from './types'
import { publishRecord } from './workflow-mutations'

let reviewer: Reviewer

beforeAll(async () => {
  reviewer = await provenAccount('records.publish')
})

async function publish(key: RecordKey) {
  const { version } = await newestOf(key)
  return publishRecord(reviewer, { ...key, base: version, together: [], text: '', address: null })
}

async function shown(draft: AnyDraft) {
  const { type, id } = await saved(reviewer, draft)
  expect(await publish({ type, id })).toMatchObject({ is: 'done' })
  return { type, id }
}

test('a place does not move to a country that its events do not name as host', async () => {
  const place = { type: 'place', id: 'bamako-ml' } as const
  const { draft, version } = await newestOf(place)
  await saved(reviewer, AnyDraft.parse({ ...draft, content: { ...draft.content, country: 'NE' } }), {
    id: place.id,
    base: version,
  })
  const result = await publish(place)
  const codes = result.is === 'refused' ? result.problems.map(({ code }) => code) : []
  expect([...new Set(codes)]).toEqual(['not-host-there'])
  // Until then its events are held to the country that readers see.
  expect(await publish(await saved(reviewer, completeEvent()))).toMatchObject({ is: 'done' })
})

test('what readers see is no part of itself, though the draft of the one above is a part of nothing', async () => {
  const below = await saved(reviewer, completeActor('Office below'))
  const above = await shown(completeActor('Office above'))
  const name = { fr: 'Office below', en: 'Office below' }
  await save(reviewer, completeActor('Office below', { name, parent: above.id }), { id: below.id, base: 1 })
  expect(await publish(below)).toMatchObject({ is: 'done' })
  await save(reviewer, completeActor('Office below'), { id: below.id, base: 2 })
  await save(reviewer, completeActor('Office above', { parent: below.id }), { id: above.id, base: 1 })
  expect(await publish(above)).toMatchObject({ is: 'refused', problems: [{ code: 'circle' }] })
})

test('a merge is not undone while a published record needs the one that readers would not see', async () => {
  const kept = await saved(reviewer, completeActor('Office of a draft'))
  const other = await shown(completeActor('Office that is seen'))
  const merge = await merged(reviewer, { type: 'actor', keptId: kept.id, mergedId: other.id })
  await shown(completeEvent({ participants: [{ actor: kept.id, role: 'organiser' }] }))
  expect(await undone(reviewer, merge)).toMatchObject({
    is: 'refused',
    problems: [{ code: 'not-published-yet', value: kept.id }],
  })
})

test('an article that an event cites no longer is not found by the words of the event', async () => {
  const [first, second] = await writer().article.findMany({ orderBy: { id: 'asc' }, take: 2 })
  const citing = (article = '') =>
    completeEvent({
      title: { fr: 'Le concert de xylophones de Bamako', en: 'The concert of xylophones in Bamako' },
      citations: [{ field: 'date', article, stance: 'supports' }],
    })
  const found = async () => {
    const rows = await writer().$queryRaw<{ id: string }[]>`
      SELECT id FROM articles WHERE search::text LIKE '%xyloph%'`
    return rows.map(({ id }) => id)
  }
  const event = await shown(citing(first?.id))
  expect(await found()).toEqual([first?.id])
  await save(reviewer, citing(second?.id), { id: event.id, base: 1 })
  expect(await publish(event)).toMatchObject({ is: 'done' })
  expect(await found()).toEqual([second?.id])
})
