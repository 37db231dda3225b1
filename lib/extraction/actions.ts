'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { codeOf, editorAction, type FormAnswer, refuseForm, schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import type { Editor } from '@/lib/auth/roles'
import { requestHeaders } from '@/lib/auth/session'
import { hrefIn } from '@/lib/i18n/format'
import { errorsOf } from '@/lib/records/form-errors'
import { readingFor } from '@/lib/records/form-reading'
import { getExtraction } from './desk'
import { draftFrom } from './draft-mutations'
import { addressesOf } from './intake/addresses'
import { type Page, takeIn } from './intake/intake'
import { IntakeError } from './intake/intake-error'
import { offeredIn, typedIn } from './intake/intake-form'
import { addOpinion, keepDecisions, keepExtraction, reopen, rereadExtraction, setAside } from './mutations'
import { readOpinion, readProposals, readPublisher } from './read-desk'
import { decisionsOf, decisionTree } from './review/decisions'
import { questionsOf } from './review/questions'
import type { ReviewAnswer, ReviewExtra } from './review/review-answer'
import { ALL } from './review/review-buttons'
import { reviewForm } from './review/review-form'
import { Level, lineChangeIn, withAccepted } from './review/review-steps'

const OfExtraction = z.object({ extraction: z.uuid() })

/**
 * Takes in what the form gives (`text`, or `file`, else the page at `address`; an address beside a text or file is the
 * article's own), reads it, and leads to its review. What cannot be taken in is told at its field: codes of `refused`.
 */
export const takeInAction = editorAction(
  'extraction.run',
  async ({ account, form, address }): Promise<FormAnswer> => {
    const offered = offeredIn(form)
    if (!offered) return { status: 'error', error: { '': ['empty'] }, initialValue: typedIn(form) }
    let way: string
    try {
      const { given, source } = await offered.read()
      const page = await readPublisher(account, withAddress(await takeIn(given), offered.url))
      const known = await readProposals(account, page)
      // Kept before the model is asked: whoever does not wait for it goes on from the list.
      const id = await keepExtraction(account, { source, page, proposals: known }, address)
      const { proposals, problem } = await readOpinion(account, page, known)
      if (proposals.length > 0) await addOpinion(account, id, proposals)
      way = `/admin/extraction/${id}${problem ? `?problem=${problem}` : ''}`
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error
      return { status: 'error', error: { [offered.field]: [error.code] }, initialValue: typedIn(form) }
    }
    return goTo(way)
  },
)

/**
 * Takes lines back into the article (`restore`) or out of it (`strike`: places on the page, from 0, « 12 » or « 12-25 »)
 * and reads it anew. The decisions in the form are kept; those on what is still proposed stay.
 */
export const rereadAction = schemaAction<'extraction.run', typeof OfExtraction, ReviewExtra>(
  'extraction.run',
  OfExtraction,
  async ({ extraction }, { account, form }) => {
    const change = lineChangeIn(form) ?? { restored: [], struck: [] }
    await keepPosted(account, extraction, form)
    await rereadExtraction(account, extraction, change)
    refresh()
    return { extra: { at: [...change.restored, ...change.struck][0] } }
  },
)

/** Keeps what was decided so far. */
export const keepDecisionsAction = schemaAction(
  'extraction.run',
  OfExtraction,
  async ({ extraction }, { account, form }) => {
    await keepPosted(account, extraction, form)
    return undefined
  },
)

/**
 * Makes the draft of what was accepted, and leads to its form. What cannot be read is told at its field, nothing of what
 * was decided is lost.
 */
export const draftAction = editorAction<'extraction.run', ReviewExtra>(
  'extraction.run',
  async ({ account, form, address }): Promise<ReviewAnswer> => {
    const asked = OfExtraction.safeParse(Object.fromEntries(form))
    const open = asked.success ? await getExtraction(account, asked.data.extraction) : null
    if (!open) return refuseForm(form, { form: ['not-found'] })
    await keepPosted(account, open.id, form)
    const { locale } = pageOf(await requestHeaders())
    const tree = decisionTree(decisionsOf(form))
    const read = await reviewForm(readingFor(account, locale), open.proposals).safeParseAsync(tree, {
      error: codeOf,
    })
    if (!read.success) {
      const { error, choices } = errorsOf(read.error.issues, tree)
      return { status: 'error', error, extra: { tree, choices } }
    }
    const drafted = await draftFrom(account, open.id, read.data, { locale, address })
    if (drafted.is === 'refused') {
      const codes = drafted.problems.map(({ code }) => code)
      return { status: 'error', error: { '': [...new Set(codes)] }, extra: { tree } }
    }
    refresh()
    return goTo(`/admin/events/${drafted.eventId}?from=extraction`)
  },
)

const acceptAll = schemaAction(
  'extraction.run',
  OfExtraction.extend({ all: Level }),
  async ({ extraction, all }, { account, form }) => {
    const open = await getExtraction(account, extraction)
    if (!open) return { form: ['not-found'] }
    await keepPosted(account, extraction, withAccepted(form, questionsOf(open.proposals), all))
    refresh()
    return undefined
  },
)

/**
 * What the one form of a review posts to, since without script a form has one action: the button says whether lines
 * change and the article is read anew, whether all that is so sure is accepted, or else that the draft is to be made.
 */
export async function reviewAction(previous: ReviewAnswer, form: FormData): Promise<ReviewAnswer> {
  const change = lineChangeIn(form)
  if (change) return rereadAction(previous, form)
  return form.has(ALL) ? acceptAll(previous, form) : draftAction(previous, form)
}

/** Sets an extraction aside, of which nothing is to be made. */
export const setAsideAction = schemaAction(
  'extraction.run',
  OfExtraction,
  async ({ extraction }, { account, address }) => {
    await setAside(account, extraction, address)
    return goTo('/admin/extraction')
  },
)

/** Goes on with an extraction that was set aside. */
export const reopenAction = schemaAction(
  'extraction.run',
  OfExtraction,
  async ({ extraction }, { account, address }) => {
    await reopen(account, extraction, address)
    return goTo(`/admin/extraction/${extraction}`)
  },
)

async function keepPosted(account: Editor, id: string, form: FormData) {
  const decisions = decisionsOf(form)
  // A button outside of the review's form sends none of them.
  if (Object.keys(decisions).length > 0) await keepDecisions(account, id, decisions)
}

// A page whose text was pasted or sent does not say where it stood; whoever gave it may.
function withAddress(page: Page, url: string | null): Page {
  const named = page.metadata.url === null && page.metadata.archiveUrl === null ? addressesOf(url) : {}
  return { ...page, metadata: { ...page.metadata, ...named } }
}

async function goTo(path: string): Promise<never> {
  const { locale } = pageOf(await requestHeaders())
  return redirect(hrefIn(locale, path))
}
