import 'server-only'
import { z } from 'zod'
import { audit } from '@/lib/audit/mutations'
import type { Editor } from '@/lib/auth/roles'
import type { Prisma } from '@/lib/db/generated/client'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import { reanchor } from '@/lib/evidence/anchor'
import { date, typed } from '@/lib/forms/fields'
import type { Page } from './intake/intake'
import { bodyOf } from './intake/lines'
import { readProposals } from './read-desk'
import { type Decisions, decisionTree, stillDecided } from './review/decisions'
import { holdExtraction } from './review/held'
import { OpenExtraction, type Source } from './review/open-extraction'
import { type LineChange, withLines } from './review/reread-steps'
import { storable } from './review/storable'
import type { Proposal } from './schema'

/** What was read of a page. */
export interface Taken {
  source: Source
  page: Page
  proposals: Proposal[]
}

/**
 * Keeps what was taken in, to go on with; its id. The same page of the same editor that is still open is that one: what
 * was decided of it stays.
 */
export async function keepExtraction(account: Editor, taken: Taken, address: string | null): Promise<string> {
  const { source, page, proposals } = storable(taken)
  const { lines, metadata } = page
  return writer().$transaction(async (db) => {
    // A button pressed twice sends the same page twice.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${account.id}, 4))`
    const where = {
      accountId: account.id,
      status: 'open',
      lines: { equals: lines },
      metadata: { equals: metadata },
    }
    const before = await db.extraction.findFirst({ where })
    if (before) {
      const { id, proposals: last } = OpenExtraction.parse(before)
      const said = stillProposed(last, bodyOf(lines))
      await db.extraction.update({ where: { id }, data: { proposals: [...proposals, ...said] } })
      return id
    }
    const { id } = await db.extraction.create({
      data: { accountId: account.id, source, lines, metadata, proposals },
      select: { id: true },
    })
    await audit(db, { account, action: 'extraction.kept', address, detail: { source: source.is } })
    return id
  }, PATIENCE)
}

/**
 * Adds what a model proposes, instead of what it proposed before: where its words still stand. What was drafted or set
 * aside while it was asked stays as it is.
 */
export async function addOpinion(account: Editor, id: string, opinion: Proposal[]): Promise<void> {
  await writer().$transaction(async (db) => {
    const { status, lines, proposals } = await holdExtraction(db, account, id)
    if (status !== 'open') return
    const own = proposals.filter(({ from }) => from === 'base')
    const said = stillProposed(opinion, bodyOf(lines))
    await db.extraction.update({ where: { id }, data: { proposals: storable([...own, ...said]) } })
  })
}

/**
 * Takes lines back into the article or out of it and reads it anew, with title, language and day as the editor corrected
 * them. Decisions stay on what is proposed as before; what a model proposed stays where its words still stand.
 */
export async function rereadExtraction(account: Editor, id: string, change: LineChange): Promise<void> {
  await writer().$transaction(async (db) => {
    const open = await holdOpen(db, account, id)
    const lines = withLines(open.lines, change)
    const body = bodyOf(lines)
    if (body.trim() === '') throw new AppError('conflict', 'an article has a line')
    const read = await readProposals(account, { lines, metadata: correctedMetadata(open) })
    const proposals = storable([...read, ...stillProposed(open.proposals, body)])
    const decisions = stillDecided(open.decisions, proposals)
    await db.extraction.update({ where: { id }, data: { lines, proposals, decisions } })
  }, PATIENCE)
}

/** Keeps what was decided so far. What was drafted or set aside meanwhile stays as it is. */
export async function keepDecisions(account: Editor, id: string, decisions: Decisions): Promise<void> {
  await writer().$transaction(async (db) => {
    const { status } = await holdExtraction(db, account, id)
    if (status === 'open')
      await db.extraction.update({ where: { id }, data: { decisions: storable(decisions) } })
  })
}

/** Sets an extraction aside, of which nothing is to be made. */
export async function setAside(account: Editor, id: string, address: string | null): Promise<void> {
  await writer().$transaction(async (db) => {
    await holdOpen(db, account, id)
    await db.extraction.update({ where: { id }, data: { status: 'set-aside' } })
    await audit(db, { account, action: 'extraction.set-aside', address })
  })
}

/** Goes on with an extraction that was set aside. */
export async function reopen(account: Editor, id: string, address: string | null): Promise<void> {
  await writer().$transaction(async (db) => {
    const { status } = await holdExtraction(db, account, id)
    if (status !== 'set-aside') throw new AppError('conflict', `extraction ${id} is ${status}`)
    await db.extraction.update({ where: { id }, data: { status: 'open' } })
    await audit(db, { account, action: 'extraction.reopened', address })
  })
}

// The first reading after a change of the base builds what the base knows.
const PATIENCE = { timeout: 30_000, maxWait: 20_000 }

async function holdOpen(db: Prisma.TransactionClient, account: Editor, id: string): Promise<OpenExtraction> {
  const extraction = await holdExtraction(db, account, id)
  if (extraction.status !== 'open') throw new AppError('conflict', `extraction ${id} is ${extraction.status}`)
  return extraction
}

const Corrected = z.object({
  title: typed.transform((title) => title || null).catch(null),
  published: date.catch(null),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .catch(null),
})

/** What the page says of itself, as the editor has corrected it; what she wrote and nobody can read is left. */
function correctedMetadata({ metadata, decisions }: OpenExtraction): OpenExtraction['metadata'] {
  const { article } = decisionTree(decisions)
  if (article === undefined) return metadata
  const { title, published, language } = Corrected.catch({
    title: null,
    published: null,
    language: null,
  }).parse(article)
  return {
    ...metadata,
    title: title ?? metadata.title,
    published: published ?? metadata.published,
    language: language ?? metadata.language,
  }
}

/** What a model proposed of which the words still stand. */
function stillProposed(proposals: Proposal[], body: string): Proposal[] {
  return proposals
    .filter(({ from }) => from === 'model')
    .flatMap((proposal) => {
      const quotes = proposal.quotes.flatMap((quote) => reanchor(body, quote) ?? [])
      return quotes.length > 0 ? [{ ...proposal, quotes }] : []
    })
}
