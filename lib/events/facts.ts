import { citationsOf } from '@/lib/evidence/citation'
import type { Event } from './event'

/** The facts of an event that the codebook asks sources to state, and how many of them no article on file proves. */
export function countFacts({ citations, ...event }: Event): { facts: number; bare: number } {
  const stated = [
    'date',
    'themes',
    'countries',
    ...(event.place ? ['place'] : []),
    ...(event.attendance ? ['attendance'] : []),
    ...(event.participations.length > 0 ? ['participants'] : []),
    ...(event.outcomes.length > 0 ? ['outcomes'] : []),
  ]
  const bare = stated.filter((field) => citationsOf(citations, field).length === 0)
  return { facts: stated.length, bare: bare.length }
}
