import { z } from 'zod'
import type { ModelSettings } from '@/lib/env'
import { groundingIn, saysSame } from './grounding'
import { instructionsFor } from './model-instructions'
import type { Knowledge } from './names/knowledge'
import type { Proposal } from './schema'
import type { Reading } from './text/reading'

/** What a model added, or why it added nothing. */
export interface SecondOpinion {
  proposals: Proposal[]
  problem: 'model-unreachable' | 'model-unusable' | null
}

// Long enough for a model that writes thirty values, short enough for an editor who waits.
const PATIENCE_MS = 30_000
const MOST_SAID = 60

const Answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})
const Said = z.object({ proposals: z.array(z.unknown()) })

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
  const answer = await complete(settings, instructionsFor(reading, knowledge, known))
  if (answer === null) return { proposals: [], problem: 'model-unreachable' }
  const said = Said.safeParse(jsonIn(contentOf(answer)))
  if (!said.success) {
    // The editor is told; what it said instead is for the operator.
    console.error('The model that gives second opinions said no JSON:', answer.slice(0, 500))
    return { proposals: [], problem: 'model-unusable' }
  }
  const ground = groundingIn(reading, knowledge)
  const proposals = said.data.proposals
    .slice(0, MOST_SAID)
    .flatMap((one) => ground(one) ?? [])
    .filter((one) => !known.some((other) => saysSame(one, other)))
  return { proposals, problem: null }
}

/** The body of the model's answer; null when there is none in time. */
async function complete(
  { url, key, name }: ModelSettings,
  { system, user }: { system: string; user: string },
): Promise<string | null> {
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
    return await response.text()
  } catch (error) {
    // The editor is told; why is for the operator.
    console.error('The model that gives second opinions failed:', error)
    return null
  }
}

function contentOf(answer: string): string {
  return Answer.safeParse(parsed(answer)).data?.choices[0]?.message.content ?? ''
}

/** The JSON in what a model says: it may think aloud before it, and put words or a fence around it. */
function jsonIn(content: string): unknown {
  const said = content.replace(/^.*<\/think>/s, '')
  return parsed(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
