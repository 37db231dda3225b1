import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { mergeRecords } from '@/lib/merging/mutations'
import { archiveRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from '@/tests/accounts'
import { completeEvent, draftOf, saved } from '@/tests/drafts'
import { byIndex, findSameArticles, likeArticles, printOf } from './desk'

let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, reviewer] = await Promise.all([provenAccount('extraction.run'), provenAccount('records.publish')])
})

const WORDS =
  'le atelier régional frontières experts sécurité ministre coopération délégation Bamako stratégie formation accord mandat pays douane police renseignement'.split(
    ' ',
  )

/** A text of so many words, never the same for two numbers. */
function textOf(number: number, length = 200): string {
  let state = number * 7919 + 1
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return `${WORDS[state % WORDS.length]}${state % 97}`
  }).join(' ')
}

async function article(title: string, content: Record<string, unknown>) {
  const draft = draftOf('article', { title, publisher: 'Une agence', language: 'fr', ...content })
  return saved(editor, draft)
}

const reasonsOf = async (given: { url: string | null; text: string }) =>
  (await findSameArticles(editor, given)).map(({ id, reason }) => [id, reason])

describe('an article that is on file', () => {
  test('is found by its address, whatever follows its readers', async () => {
    const { id } = await article('Une adresse', { url: 'https://www.agence.example/une/adresse/' })
    for (const url of [
      'http://agence.example/une/adresse',
      'https://m.agence.example/une/adresse?utm_source=x&fbclid=y#bas',
      'HTTPS://WWW.AGENCE.EXAMPLE/une/adresse/amp/',
    ]) {
      expect(await reasonsOf({ url, text: 'Tout autre chose.' })).toEqual([[id, 'same-address']])
    }
    expect(await reasonsOf({ url: 'https://agence.example/une/autre', text: 'Tout autre chose.' })).toEqual(
      [],
    )
  })

  test('is found by its text, and told from one that is nearly the same', async () => {
    const text = textOf(1)
    const { id } = await article('Un texte', { text })
    const words = text.split(' ')
    const near = [...words.slice(0, 150), ...textOf(2, 50).split(' ')].join(' ')
    expect(await reasonsOf({ url: null, text: text.toUpperCase() })).toEqual([[id, 'same-text']])
    const [like] = await findSameArticles(editor, { url: null, text: near })
    expect(like).toMatchObject({
      id,
      reason: 'near-text',
      title: 'Un texte',
      publisher: 'Une agence',
      hasText: true,
    })
    expect(like?.likeness).toBeGreaterThan(0.4)
    expect(like?.likeness).toBeLessThan(0.8)
    const far = [...words.slice(0, 20), ...textOf(3, 180).split(' ')].join(' ')
    expect(await reasonsOf({ url: null, text: far })).toEqual([])
  })

  test('is told with the events that cite it, drafts included', async () => {
    const text = textOf(4)
    const { id } = await article('Un article cité', { text })
    const event = await saved(
      editor,
      completeEvent({ citations: [{ field: 'date', article: id, stance: 'supports' }] }),
    )
    const [same] = await findSameArticles(editor, { url: null, text })
    expect(same?.events).toMatchObject([{ id: event.id, status: 'draft' }])
  })

  test('is told under the id of the one that it was merged into, once', async () => {
    const text = textOf(5)
    const kept = await article('Une dépêche', { text })
    const merged = await article('La même dépêche', { text, url: 'https://agence.example/depeche' })
    await mergeRecords(reviewer, {
      type: 'article',
      keptId: kept.id,
      mergedId: merged.id,
      bases: { kept: 1, merged: 1 },
      token: randomUUID(),
      choices: { title: 'kept' },
      reason: 'la même',
      address: null,
    })
    expect(await reasonsOf({ url: null, text })).toEqual([[kept.id, 'same-text']])
    expect(await reasonsOf({ url: 'https://agence.example/depeche', text: 'Rien.' })).toEqual([
      [kept.id, 'same-address'],
    ])
  })

  test('is left out when it is archived', async () => {
    const text = textOf(6)
    const gone = await article('Un article archivé', { text, url: 'https://agence.example/archive' })
    await archiveRecord(reviewer, { ...gone, text: 'doublon' })
    expect(await reasonsOf({ url: 'https://agence.example/archive', text })).toEqual([])
  })
})

describe('among five thousand articles', () => {
  beforeAll(async () => {
    await writer().$executeRaw`
      INSERT INTO article_fingerprints (article_id, address, signature)
      SELECT 'made-' || n, 'made.example/' || n,
        text_signature((SELECT string_agg(md5(n::text || w::text), ' ') FROM generate_series(1, 60) w))
      FROM generate_series(1, 5000) n`
    await writer().$executeRaw`ANALYZE article_fingerprints`
  })

  test('one is found by two indexes, and no other is looked at', async () => {
    const plan = await explain(likeArticles(await printOf('https://made.example/77', textOf(7))))
    expect(plan).toContain('article_fingerprints_address_idx')
    expect(plan).toContain('article_fingerprints_signature_idx')
    expect(plan).not.toContain('Seq Scan on article_fingerprints')
  })
})

async function explain(statement: Prisma.Sql): Promise<string> {
  const rows = await byIndex(Prisma.sql`EXPLAIN ${statement}`)
  return JSON.stringify(rows)
}
