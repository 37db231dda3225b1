import 'server-only'
import type { Editor } from '@/lib/auth/roles'
import { modelSettings } from '@/lib/env'
import { readPage } from './extract'
import type { Page } from './intake/intake'
import { withKnownPublisher } from './intake/known-publishers'
import { loadKnowledge } from './knowledge-desk'
import { proposeEvent } from './propose'
import type { Proposal } from './schema'
import { askModel, type SecondOpinion } from './second-opinion'

/** A page with its publisher as the base writes it. */
export async function readPublisher(account: Editor, page: Page): Promise<Page> {
  return withKnownPublisher(page, (await loadKnowledge(account)).publishers)
}

/** What a page seems to state, from what the base knows. */
export async function readProposals(account: Editor, page: Page): Promise<Proposal[]> {
  return proposeEvent(readPage(page), await loadKnowledge(account))
}

/** What a model adds to what was `known`, where the operator chose one. */
export async function readOpinion(account: Editor, page: Page, known: Proposal[]): Promise<SecondOpinion> {
  const settings = modelSettings()
  if (!settings) return { proposals: [], problem: null }
  return askModel(settings, readPage(page), await loadKnowledge(account), known)
}
