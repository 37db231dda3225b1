import type { Dataset } from './dataset'

/** Draws numbers from 0 up to 1, the same ones for the same seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Queries of the event list, chosen by `seed`: each takes its values from one event, so that it finds something, and
 * has up to three keys chosen, sometimes one left out, dates, or certain dates only.
 */
export function drawQueries({ events, places }: Dataset, seed: number, count: number): string[] {
  const random = randomFrom(seed)
  const all = [...events.values()]
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  const valuesOf = (event: (typeof all)[number]) => ({
    country: event.countries.map(({ code }) => code),
    theme: event.themes,
    kind: [event.kind],
    actor: event.participants.map(({ actor }) => actor),
    role: event.participants.map(({ role }) => role),
    initiative: event.initiatives,
    place: places
      .filter(({ name, country }) => name.fr === event.place?.name && country === event.place.country)
      .map(({ id }) => id),
  })
  const draw = () => {
    const query = new URLSearchParams()
    const [event, other] = [pick(all), pick(all)]
    if (!event || !other) return query
    const [own, others] = [valuesOf(event), valuesOf(other)]
    const keys = ['country', 'theme', 'kind', 'actor', 'role', 'initiative', 'place'] as const
    for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
      const key = pick(keys) ?? 'country'
      const value = pick(own[key])
      if (value && !query.has(key)) query.append(key, value)
      const second = pick(others[key])
      if (second && query.has(key) && second !== value && random() < 0.3) query.append(key, second)
    }
    const excluded = pick(keys) ?? 'kind'
    const unwanted = pick(others[excluded])
    if (unwanted && random() < 0.4) query.append(`-${excluded}`, unwanted)
    const year = Number(event.date.slice(0, 4))
    if (random() < 0.4) query.append('from', String(year - Math.floor(random() * 4)))
    if (random() < 0.3) query.append('to', String(year + Math.floor(random() * 3)))
    if (random() < 0.3) query.append('certain', '1')
    if (random() < 0.2) query.append('q', pick(['Mali', 'terrorisme', 'formation', 'CIMCT']) ?? 'Mali')
    return query
  }
  return Array.from({ length: count }, () => draw().toString())
}
