import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { ModelSettings } from '@/lib/env'
import { anchorQuote } from '@/lib/evidence/anchor'
import { instructionsFor } from './model-instructions'
import type { Knowledge } from './names/knowledge'
import { PROPOSED_VALUES, Proposal, type ProposedField } from './schema'
import type { Reading } from './text/reading'

/** What a model added, or why it added nothing. */
export interface SecondOpinion {
  proposals: Proposal[]
  problem: 'model-unreachable' | 'model-unusable' | null
}

const PATIENCE_MS = 45_000
// Never preselected: an editor reads it as a second opinion, not as what the article says.
const CONFIDENCE = 0.4
const MOST_SAID = 60

const Answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})
const Said = z.object({
  proposals: z
    .array(z.object({ field: z.string(), value: z.unknown(), quote: z.string().min(1) }))
    .max(MOST_SAID),
})

/**
 * What a model of the operator's own reads in the article beyond what the base proposed. Each value goes through the
 * schema that every proposal goes through, names only records that exist, and is dropped unless its quote stands in the
 * text. Never throws for what the model does: the problem is told instead.
 */
export async function askModel(
  settings: ModelSettings,
  reading: Reading,
  knowledge: Knowledge,
  known: Proposal[],
): Promise<SecondOpinion> {
  const content = await complete(settings, instructionsFor(reading, knowledge, known))
  if (content === null) return { proposals: [], problem: 'model-unreachable' }
  const said = Said.safeParse(jsonIn(content))
  if (!said.success) return { proposals: [], problem: 'model-unusable' }
  const proposals = said.data.proposals
    .flatMap((one) => grounded(one, reading, knowledge) ?? [])
    .filter((one) => !isKnown(one, known))
  return { proposals, problem: null }
}

async function complete(
  { url, key, name }: ModelSettings,
  { system, user }: { system: string; user: string },
) {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        model: name,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) throw new Error(`The model answers ${response.status}.`)
    return Answer.parse(await response.json()).choices[0]?.message.content ?? null
  } catch (error) {
    // The editor is told; why is for the operator.
    console.error('The model that gives second opinions failed:', error)
    return null
  }
}

function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^[^{]{0,40}/, '').replace(/[^}]{0,40}$/, ''))
  } catch {
    return null
  }
}

function grounded(
  { field, value, quote }: { field: string; value: unknown; quote: string },
  { body }: Reading,
  knowledge: Knowledge,
): Proposal | null {
  const anchor = anchorQuote(body, quote)
  if (!anchor || !isField(field)) return null
  const checked = Proposal.safeParse({
    field,
    value,
    quotes: [anchor],
    confidence: CONFIDENCE,
    reason: { code: 'model' },
    from: 'model',
  })
  return checked.success && isOnFile(checked.data, knowledge) ? checked.data : null
}

function isField(field: string): field is ProposedField {
  return field in PROPOSED_VALUES
}

function isOnFile(proposal: Proposal, { actors, initiatives, themes, places }: Knowledge): boolean {
  switch (proposal.field) {
    case 'participants':
      return actors.has(proposal.value.actor)
    case 'initiatives':
      return initiatives.has(proposal.value)
    case 'themes':
      return themes.has(proposal.value)
    case 'place':
      return proposal.value.id === null || places.has(proposal.value.id)
    default:
      return true
  }
}

function isKnown(proposal: Proposal, known: Proposal[]): boolean {
  return known.some(
    ({ field, value }) => field === proposal.field && isDeepStrictEqual(value, proposal.value),
  )
}
