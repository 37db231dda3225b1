import type { Mention } from '../names/gazetteer'
import type { Knowledge } from '../names/knowledge'
import { countriesIn } from '../names/nationalities'
import type { Context } from '../text/found'
import { readArticle, tokensOf } from '../text/reading'
import { type Towns, townsIn, townsOf } from './towns'

/** Where a body of the base acts as a rule. */
export interface Seat {
  place: string
  share: number
  /** Whether the base tells it: « dont le siège est à Dakar ». */
  isTold: boolean
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, Seat>>()
const LEAST_EVENTS = 2
const LEAST_SHARE = 0.6

/** The places of the actors that an article names, as the events on file show them. */
export function seatsOf({ knowledge, mentions, reading }: Context): (Seat & { mention: Mention })[] {
  const seats = known.get(knowledge) ?? new Map([...learnSeats(knowledge), ...toldSeats(knowledge)])
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
        ? [[actor, { place, share, isTold: false }] as const]
        : []
    }),
  )
}

// As the house words it in summaries.
const SEATED = /(?:^|[ ,’])(?:siège est|sise?|installée?|établie?|basée?) (?:à|au) /

function toldSeats(knowledge: Knowledge): ReadonlyMap<string, Seat> {
  const towns = townsOf(knowledge)
  return new Map(
    [...knowledge.actors.values()].flatMap(({ id, kind, summary, name, country }) => {
      const told = summary.fr ?? ''
      const at = SEATED.exec(told)
      const reading = readArticle(at ? told.slice(at.index, at.index + 60) : '', PLAIN)
      const [town] = townsIn(reading, towns)
      const key =
        town?.meanings[0]?.id ?? (kind === 'diplomatic' ? missionAt(name.fr ?? '', country, towns) : null)
      return key ? [[id, { place: key, share: 1, isTold: true }] as const] : []
    }),
  )
}

const PLAIN = { language: 'fr', title: null, published: null }

/** Where an embassy is: in the capital of the state that its name tells beside its own. */
function missionAt(name: string, country: string | null, { governments, byKey }: Towns) {
  const hosts = countriesIn(tokensOf(name)).filter(({ code }) => code !== country)
  const town = hosts.length === 1 ? governments.get(hosts[0]?.code ?? '') : undefined
  return town ? ([...byKey].find(([, one]) => one === town)?.[0] ?? null) : null
}
