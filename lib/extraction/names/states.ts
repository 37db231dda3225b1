import type { Span } from '@/lib/evidence/anchor'
import type { ParticipationRole } from '@/lib/vocabulary/lists'
import type { Context } from '../text/found'
import { mentionsBySentence } from './actor-mentions'
import type { Mention } from './gazetteer'
import { countriesIn } from './nationalities'
import { isStrong, rolesTold } from './roles'

/** A body that acts where an article says that its state does. */
export interface StateActor {
  actor: string
  role: ParticipationRole
  quote: Span
}

const STATES: ReadonlySet<string | null> = new Set(['government', 'ministry'])
const LEADING: ReadonlySet<ParticipationRole> = new Set(['chair', 'organiser'])

/**
 * The bodies that coders record where a text names the state: a government that goes by its country’s name where it
 * pays (« financé par le Japon »), a lead of an initiative where its state chairs (« coprésidé par le Maroc et l’Italie »).
 */
export function statesActing({ reading, mentions, knowledge }: Context): StateActor[] {
  const states = reading.sentences.flatMap(({ index, tokens }) =>
    countriesIn(tokens.slice(0, LONGEST_SENTENCE)).flatMap(({ code, from, to, isAdjective }): Mention[] => {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last || isAdjective) return []
      const meanings: Mention['meanings'] = [{ type: 'country', id: code }]
      return [{ start: first.start, end: last.end, sentence: index, from, to, name: code, meanings }]
    }),
  )
  const leads = leadsByCountry({ mentions, knowledge })
  const bySentence = mentionsBySentence(mentions)
  const taken = (state: Mention) =>
    (bySentence[state.sentence] ?? [])
      .slice(0, MOST)
      .some(
        (one) =>
          one.start < state.end && state.start < one.end && one.meanings.some(({ type }) => type === 'actor'),
      )
  return rolesTold(
    reading,
    states.filter((state) => !taken(state)),
  ).flatMap((told) => {
    if (!isStrong(told)) return []
    const { mention, role, start, end } = told
    // « financé par le Japon »; what a state is said to give may as well be its embassy's or its army's.
    const government =
      role === 'funder' && start < mention.start ? knowledge.governments.get(mention.name) : undefined
    const lead = LEADING.has(role) ? leads.get(mention.name) : undefined
    const actor = government ?? lead
    const quote = end - start < LONGEST ? { start, end } : { start: mention.start, end: mention.end }
    return actor ? [{ actor, role, quote }] : []
  })
}

// A longer quote says more than who pays.
const LONGEST = 220
// No sentence of a human has more names or words.
const MOST = 100
const LONGEST_SENTENCE = 400

function leadsByCountry({
  mentions,
  knowledge,
}: Pick<Context, 'mentions' | 'knowledge'>): Map<string, string> {
  const leads = new Map<string, string>()
  for (const { type, id } of mentions.flatMap(({ meanings }) => meanings)) {
    const lead = type === 'initiative' ? (knowledge.initiatives.get(id)?.lead ?? []) : []
    if (lead.length < 2) continue
    for (const actor of lead) {
      const { kind, country } = knowledge.actors.get(actor) ?? { kind: null, country: null }
      if (country && STATES.has(kind)) leads.set(country, actor)
    }
  }
  return leads
}
