import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { provenAccount } from '@/tests/accounts'
import { ARTICLES } from '@/tests/extraction/pages'
import { getExtraction, listExtractions } from './desk'
import { type Page, takeIn } from './intake/intake'
import { bodyOf } from './intake/lines'
import { addOpinion, keepDecisions, keepExtraction, reopen, rereadExtraction, setAside } from './mutations'
import { readProposals } from './read-desk'
import { proposalKey } from './review/questions'
import { Proposal } from './schema'

let editor: Editor
let other: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, other, reviewer] = await Promise.all([
    provenAccount('extraction.run'),
    provenAccount('extraction.run'),
    provenAccount('records.publish'),
  ])
})

const NOWHERE = '0198a5a0-0000-7000-8000-000000000000'

async function keep(page: Page, account = editor): Promise<string> {
  const proposals = await readProposals(account, page)
  return keepExtraction(account, { source: { is: 'text' }, page, proposals }, '192.0.2.9')
}

async function opened(id: string) {
  const extraction = await getExtraction(editor, id)
  if (!extraction) throw new Error('it is gone')
  return extraction
}

/** The same page under another title, so that each test has one of its own. */
function titled(title: string): Page {
  const { lines, metadata } = ARTICLES['a communiqué'].page
  const own = lines.map((line) => (line.text === metadata.title ? { ...line, text: title } : line))
  return { lines: own, metadata: { ...metadata, title } }
}

/** A value with words of the page, and the same with words that it does not have. */
function opinion({ lines }: Page): Proposal[] {
  const start = bodyOf(lines).indexOf('blanchiment de capitaux')
  const quote = { exact: 'blanchiment de capitaux', prefix: '', suffix: '', start, end: start + 23 }
  return [quote, { ...quote, exact: 'des mots qui n’y sont pas' }].map((one) =>
    Proposal.parse({
      field: 'themes',
      value: 'terrorist-financing',
      quotes: [one],
      confidence: 0.4,
      reason: { code: 'model' },
      from: 'model',
    }),
  )
}

describe('a page that was taken in', () => {
  test('is kept with what was read of it, for whoever took it in and for reviewers', async () => {
    const page = titled('Un article gardé')
    const id = await keep(page)
    const extraction = await opened(id)
    expect(extraction).toMatchObject({ ...page, status: 'open', source: { is: 'text' }, decisions: {} })
    expect(extraction.proposals.map(({ field }) => field)).toEqual(expect.arrayContaining(['date', 'place']))
    expect(await listExtractions(editor)).toMatchObject([
      { id, title: 'Un article gardé', publisher: 'Une agence' },
    ])
    expect(await getExtraction(reviewer, id)).toMatchObject({ id })
    expect(await getExtraction(other, id)).toBeNull()
    expect(await listExtractions(other)).toEqual([])
    expect([await getExtraction(editor, NOWHERE), await getExtraction(editor, '../x')]).toEqual([null, null])
    const log = await writer().auditEntry.findMany({
      where: { action: 'extraction.kept', accountId: editor.id },
    })
    expect(log).toMatchObject([{ address: '192.0.2.9', detail: { source: 'text' } }])
  })

  test('twice, at once or later, is one to go on with, until something was made of it', async () => {
    const page = titled('Un article collé deux fois')
    const ids = await Promise.all(Array.from({ length: 5 }, () => keep(page)))
    const [id = ''] = ids
    expect(new Set(ids).size).toBe(1)
    await keepDecisions(editor, id, { 'p.date.is': 'reject' })
    expect(await keep(page)).toBe(id)
    expect((await opened(id)).decisions).toEqual({ 'p.date.is': 'reject' })
    expect(await keep(page, other)).not.toBe(id)
    await setAside(editor, id, null)
    expect(await keep(page)).not.toBe(id)
  })

  test('may hold what PostgreSQL cannot', async () => {
    const page = titled('Un article cassé')
    const [first, ...rest] = page.lines
    const broken = { ...page, lines: [{ text: `${first?.text}\0\ud800`, reason: 'menu' }, ...rest] }
    const id = await keepExtraction(
      editor,
      { source: { is: 'file', name: 'a\0.txt' }, page: broken, proposals: [] },
      null,
    )
    expect((await opened(id)).lines[0]?.text).toBe(`${first?.text}\uFFFD\uFFFD`)
  })
})

describe('a second opinion', () => {
  const fromModel = async (id: string) => (await opened(id)).proposals.filter(({ from }) => from === 'model')

  test('is added to what the base proposes, and outlives the same page given again while the model is silent', async () => {
    const page = titled('Un article relu par un modèle')
    const id = await keep(page)
    const own = (await opened(id)).proposals
    await addOpinion(editor, id, opinion(page))
    await addOpinion(editor, id, opinion(page))
    expect(await keep(page)).toBe(id)
    expect((await opened(id)).proposals.filter(({ from }) => from === 'base')).toEqual(own)
    expect(await fromModel(id)).toMatchObject([{ field: 'themes' }])
  })

  test('that comes after the article was set aside changes nothing', async () => {
    const page = titled('Un article écarté avant le second avis')
    const id = await keep(page)
    await setAside(editor, id, null)
    await addOpinion(editor, id, opinion(page))
    expect(await fromModel(id)).toEqual([])
  })
})

describe('reading it anew', () => {
  test('takes lines back into the article and out of it, and keeps what was decided of what is still proposed', async () => {
    const id = await keep(titled('Un article relu'))
    const before = await opened(id)
    const [gone, stays] = ['attendance', 'date'].map((field) =>
      before.proposals.find((one) => one.field === field),
    )
    const named = before.proposals.find((one) => one.field === 'participants')
    if (!gone || !stays || !named) throw new Error('the communiqué says all that')
    const decisions = {
      'article.publisher': 'Le Quotidien',
      'p.attendance.is': proposalKey(gone),
      'p.date.is': proposalKey(stays),
    }
    await keepDecisions(editor, id, decisions)
    const place = before.lines.findIndex(({ text }) => text.includes('spécialistes'))
    await rereadExtraction(editor, id, { restored: [0], struck: [place] })
    const after = await opened(id)
    expect(after.lines[0]?.reason).toBeNull()
    expect(after.lines[place]?.reason).toBe('editor')
    expect(after.proposals.map(({ field }) => field)).not.toContain('attendance')
    expect(after.decisions).toEqual({ 'article.publisher': 'Le Quotidien', 'p.date.is': proposalKey(stays) })
    const body = bodyOf(after.lines)
    for (const { quotes } of after.proposals) {
      for (const { exact, start, end } of quotes) expect(body.slice(start, end)).toBe(exact)
    }
    await rereadExtraction(editor, id, { restored: [place], struck: [0] })
    expect((await opened(id)).proposals).toEqual(before.proposals)
  })

  test('reads with the day of publication that the editor wrote', async () => {
    const page = await takeIn({
      is: 'text',
      text: 'Un atelier à Bamako\nLes experts se sont réunis mercredi à Bamako.',
    })
    const id = await keep({ ...page, metadata: { ...page.metadata, published: null } })
    await keepDecisions(editor, id, { 'article.published': '19 novembre 2026' })
    await rereadExtraction(editor, id, { restored: [], struck: [] })
    const dates = (await opened(id)).proposals.flatMap((one) => (one.field === 'date' ? [one.value] : []))
    expect(dates[0]).toBe('2026-11-18')
  })

  test('keeps what a model proposed as long as its words stand', async () => {
    const page = titled('Un article au second avis')
    const id = await keep(page)
    await addOpinion(editor, id, opinion(page))
    await rereadExtraction(editor, id, { restored: [], struck: [] })
    const kept = (await opened(id)).proposals.filter(({ from }) => from === 'model')
    expect(kept).toMatchObject([{ quotes: [{ exact: 'blanchiment de capitaux' }] }])
    const body = bodyOf(page.lines)
    expect(body.slice(kept[0]?.quotes[0]?.start, kept[0]?.quotes[0]?.end)).toBe('blanchiment de capitaux')
  })

  test('of one line after another, at the same moment, loses none', async () => {
    const id = await keep(titled('Un article relu par morceaux'))
    await Promise.all([0, 5].map((place) => rereadExtraction(editor, id, { restored: [place], struck: [] })))
    expect((await opened(id)).lines.filter(({ reason }) => reason !== null)).toEqual([])
  })

  test('leaves at least a line', async () => {
    const page = titled('Un article vidé')
    const id = await keep(page)
    const all = page.lines.map((_, place) => place)
    await expect(rereadExtraction(editor, id, { restored: [], struck: all })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await opened(id)).lines).toEqual(page.lines)
  })
})

describe('an extraction that was set aside', () => {
  test('is in no list, takes no more decisions, and can be taken up again', async () => {
    const id = await keep(titled('Un article mis de côté'))
    await setAside(editor, id, null)
    expect((await listExtractions(editor)).map((one) => one.id)).not.toContain(id)
    await keepDecisions(editor, id, { 'p.date.is': 'reject' })
    expect((await opened(id)).decisions).toEqual({})
    await expect(rereadExtraction(editor, id, { restored: [0], struck: [] })).rejects.toMatchObject({
      code: 'conflict',
    })
    await reopen(editor, id, null)
    expect(await opened(id)).toMatchObject({ status: 'open' })
    await expect(reopen(editor, id, null)).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('nobody but its editor and reviewers may change it', async () => {
  const id = await keep(titled('Un article à moi'))
  const before = await opened(id)
  for (const change of [
    () => keepDecisions(other, id, { 'p.date.is': 'reject' }),
    () => rereadExtraction(other, id, { restored: [0], struck: [] }),
    () => setAside(other, id, null),
    () => reopen(other, id, null),
  ]) {
    await expect(change()).rejects.toMatchObject({ code: 'not-allowed' })
  }
  await expect(setAside(editor, NOWHERE, null)).rejects.toMatchObject({ code: 'not-found' })
  expect(await opened(id)).toEqual(before)
  await keepDecisions(reviewer, id, { 'p.date.is': 'reject' })
  expect((await opened(id)).decisions).toEqual({ 'p.date.is': 'reject' })
})
