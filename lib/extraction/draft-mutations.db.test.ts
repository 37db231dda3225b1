import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor, Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { openEventForm } from '@/lib/events/form-desk'
import { provenAccount } from '@/tests/accounts'
import { auditOf, newestOf, revisionsOf } from '@/tests/drafts'
import { ARTICLES, meetingPage, OF_WATCHERS, ON_20TH, type TestPage, UNKNOWN } from '@/tests/extraction/pages'
import { countAll, drafted, takenIn, WHERE } from '@/tests/extraction/taken-in'
import { draftFrom } from './draft-mutations'
import { bodyOf } from './intake/lines'

let editor: Editor
let reviewer: Reviewer

beforeAll(async () => {
  ;[editor, reviewer] = await Promise.all([provenAccount('extraction.run'), provenAccount('records.publish')])
})

describe('a draft from an article', () => {
  test.each(Object.entries<TestPage>(ARTICLES))(
    'of %s has every fact with its words, found in the text on file',
    async (_name, one) => {
      const { id, accepted } = await takenIn(editor, one)
      const { event, article, head, articleId } = await drafted(editor, id, accepted)
      expect(head.status).toBe('draft')
      expect(article.text).toBe(bodyOf(one.page.lines))
      expect(article).toMatchObject({
        title: one.page.metadata.title,
        published: one.page.metadata.published,
      })
      expect(event).toMatchObject(one.event)
      const cited = [...event.citations, ...event.participants.flatMap(({ citations = [] }) => citations)]
      const words = one.facts.filter(({ field }) => field !== 'initiatives').flatMap((fact) => fact.words)
      expect(cited.flatMap(({ exact }) => exact ?? []).toSorted()).toEqual(words.toSorted())
      for (const { article: source, exact, start, end, stance } of cited) {
        expect({ source, stance }).toEqual({ source: articleId, stance: 'supports' })
        if (exact !== undefined) expect(article.text?.slice(start, end)).toBe(exact)
      }
    },
  )

  test('makes drafts of actors and a place that were not on file, in the article’s words', async () => {
    const { id, accepted } = await takenIn(editor, UNKNOWN)
    const { event, eventId, articleId } = await drafted(editor, id, accepted)
    const [actor] = event.participants
    expect(actor).toMatchObject({ actor: 'observatoire-des-frontieres-du-liptako', role: 'organiser' })
    const made = await newestOf({ type: 'actor', id: actor?.actor ?? '' })
    expect(made).toMatchObject({
      status: 'draft',
      ownerId: editor.id,
      draft: {
        content: {
          name: { fr: 'Observatoire des frontières du Liptako' },
          kind: 'ngo',
          country: 'BF',
          citations: [{ field: 'name', article: articleId, exact: 'Observatoire des frontières du Liptako' }],
        },
      },
    })
    const place = await newestOf({ type: 'place', id: event.place?.id ?? '' })
    expect(place).toMatchObject({
      status: 'draft',
      draft: { content: { name: { fr: 'Gorom-Gorom' }, country: 'BF' } },
    })
    const form = await openEventForm(editor, eventId, 'fr', {})
    expect(form?.companions).toEqual([
      {
        type: 'actor',
        id: actor?.actor,
        title: { fr: 'Observatoire des frontières du Liptako' },
        missing: 3,
      },
      { type: 'article', id: articleId, title: { fr: UNKNOWN.page.metadata.title }, missing: 0 },
      { type: 'place', id: event.place?.id, title: { fr: 'Gorom-Gorom' }, missing: 4 },
    ])
  })

  test('is written into the log and the histories, and closes the extraction', async () => {
    const closed = meetingPage('Un article clos', ON_20TH)
    const { id, accepted } = await takenIn(editor, closed)
    const { eventId, articleId } = await drafted(editor, id, accepted)
    const row = await writer().extraction.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ status: 'drafted', eventId, articleId })
    const log = await auditOf({ type: 'event', id: eventId })
    expect(log.map(({ action, address, detail }) => ({ action, address, detail }))).toEqual([
      { action: 'record.saved', address: WHERE.address, detail: { version: 1 } },
      { action: 'extraction.drafted', address: WHERE.address, detail: { article: articleId } },
    ])
    const [first] = await revisionsOf({ type: 'event', id: eventId })
    expect(first?.reason).toBe('D’après l’article «\u202fUn article clos\u202f»')
  })

  test('names an event that nothing tells from others after the article', async () => {
    const { id, accepted } = await takenIn(editor, ARTICLES['a wire report'])
    const { event } = await drafted(editor, id, {
      ...accepted,
      facts: accepted.facts.filter(({ field }) => field === 'initiatives'),
    })
    expect(event.title).toEqual({ en: 'Ministers meet online on borders' })
  })
})

describe('posting it again', () => {
  test('at the same moment makes nothing twice', async () => {
    const { id, accepted } = await takenIn(editor, meetingPage('Un article envoyé deux fois', OF_WATCHERS))
    const before = await countAll()
    const answers = await Promise.all(Array.from({ length: 8 }, () => draftFrom(editor, id, accepted, WHERE)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const [{ records = 0, revisions = 0 } = {}] = before
    expect(await countAll()).toEqual([{ records: records + 3, revisions: revisions + 3 }])
    const log = await writer().auditEntry.count({
      where: {
        action: 'extraction.drafted',
        recordId: answers[0]?.is === 'drafted' ? answers[0].eventId : '',
      },
    })
    expect(log).toBe(1)
  })

  test('after it broke off between the article and the event goes on where it stopped', async () => {
    const { id, accepted } = await takenIn(editor, meetingPage('Un envoi interrompu', ON_20TH, OF_WATCHERS))
    await writer().$executeRaw`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the power is out'; END $$`
    await writer().$executeRaw`CREATE TRIGGER break_off BEFORE INSERT ON revisions FOR EACH ROW
      WHEN (NEW.record_type = 'event') EXECUTE FUNCTION break_off()`
    await expect(draftFrom(editor, id, accepted, WHERE)).rejects.toThrow('the power is out')
    await writer().$executeRaw`DROP TRIGGER break_off ON revisions`
    const made = { where: { title: { path: ['fr'], equals: 'Un envoi interrompu' }, type: 'article' } }
    expect(await writer().record.count(made)).toBe(1)
    expect((await writer().extraction.findUniqueOrThrow({ where: { id } })).status).toBe('open')
    const { event, articleId } = await drafted(editor, id, accepted)
    expect(await writer().record.count(made)).toBe(1)
    expect(event.citations[0]).toMatchObject({ article: articleId })
    expect(await draftFrom(reviewer, id, accepted, WHERE)).toMatchObject({ is: 'drafted', articleId })
  })
})
