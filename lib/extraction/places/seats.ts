import type { Mention } from '../names/gazetteer'
import type { Knowledge } from '../names/knowledge'
import type { Context } from '../text/found'

/** Where a body of the base acts as a rule. */
export interface Seat {
  place: string
  share: number
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, Seat>>()
const LEAST_EVENTS = 2
const LEAST_SHARE = 0.6

/** The places of the actors that an article names, as the events on file show them. */
export function seatsOf({ knowledge, mentions, reading }: Context): (Seat & { mention: Mention })[] {
  const seats = known.get(knowledge) ?? learnSeats(knowledge)
  known.set(knowledge, seats)
  const best = new Map<string, Seat & { mention: Mention }>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    if (!sentence || !(sentence.isTitle || sentence.paragraph < 4)) continue
    for (const { type, id } of mention.meanings) {
      const seat = type === 'actor' ? seats.get(id) : undefined
      if (seat && (best.get(seat.place)?.share ?? 0) < seat.share) best.set(seat.place, { ...seat, mention })
    }
  }
  return [...best.values()]
}

function learnSeats({ events }: Knowledge): ReadonlyMap<string, Seat> {
  const counts = new Map<string, Map<string, number>>()
  for (const { place, participants } of events) {
    for (const actor of new Set(participants.map(({ actor }) => actor))) {
      const own = counts.get(actor) ?? new Map<string, number>()
      own.set(place ?? '', (own.get(place ?? '') ?? 0) + 1)
      counts.set(actor, own)
    }
  }
  return new Map(
    [...counts].flatMap(([actor, own]) => {
      const total = [...own.values()].reduce((sum, count) => sum + count, 0)
      const [place = '', count = 0] = [...own].toSorted(([, one], [, other]) => other - one)[0] ?? []
      const share = count / (total + 1)
      return place && total >= LEAST_EVENTS && share >= LEAST_SHARE
        ? [[actor, { place, share }] as const]
        : []
    }),
  )
}
