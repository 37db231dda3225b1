import { citationsOf } from '@/lib/evidence/citation'
import type { Event, Participation } from './event'

type Stated = Pick<Event, 'citations' | 'place' | 'attendance' | 'outcomes'> & {
  participations: Pick<Participation, 'citations'>[]
}

/** The facts of an event that the codebook asks sources to state, and how many of them no article on file proves. */
export function countFacts({ citations, ...event }: Stated): { facts: number; bare: number } {
  const stated = [
    'date',
    'themes',
    'countries',
    ...(event.place ? ['place'] : []),
    ...(event.attendance ? ['attendance'] : []),
    ...(event.participations.length > 0 ? ['participants'] : []),
    ...(event.outcomes.length > 0 ? ['outcomes'] : []),
  ]
  const isEachProved = event.participations.every((one) => one.citations.length > 0)
  const bare = stated.filter(
    (field) => citationsOf(citations, field).length === 0 && !(field === 'participants' && isEachProved),
  )
  return { facts: stated.length, bare: bare.length }
}
