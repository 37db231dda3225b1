import { readFileSync } from 'node:fs'
import type { ArticleRecord } from '@/lib/articles/schema'
import type { EventFilters, FacetKey } from '@/lib/events/filters'
import type { EventRecord } from '@/lib/events/schema'
import type { PlaceRecord } from '@/lib/places/schema'
import { THEMES } from '@/lib/vocabulary/themes'

// The query language once more, computed from the files alone: what the database answers must be the same.

function read<Item>(name: string): Item[] {
  return JSON.parse(readFileSync(`prisma/reference/${name}.json`, 'utf8'))
}

/** The events of the reference dataset, as the file has them. */
export const EVENTS = read<EventRecord>('events')

const publishers = new Map(read<ArticleRecord>('articles').map(({ id, publisher }) => [id, publisher]))
const places = new Map(
  read<PlaceRecord>('places').map(({ id, name, country }) => [`${name.fr} ${country}`, id]),
)
const broader = new Map(THEMES.map((theme) => [theme.id, theme.broader]))

/** Every value that the event has for a key of the filters; of themes, the broader ones too. */
export function valuesOf(event: EventRecord, key: FacetKey): string[] {
  switch (key) {
    case 'country':
      return event.countries.map(({ code }) => code)
    case 'theme':
      return event.themes.flatMap((theme) => lineage(theme))
    case 'kind':
      return [event.kind]
    case 'actor':
      return event.participants.map(({ actor }) => actor)
    case 'role':
      return event.participants.map(({ role }) => role)
    case 'initiative':
      return event.initiatives
    case 'place':
      return event.place ? [places.get(`${event.place.name} ${event.place.country}`) ?? ''] : []
    case 'publisher':
      return event.sources.map(({ article }) => publishers.get(article) ?? '')
  }
}

function lineage(theme: string): string[] {
  const parent = broader.get(theme)
  return parent ? [theme, ...lineage(parent)] : [theme]
}

const SINGLE_KEYS = ['country', 'theme', 'kind', 'initiative', 'place', 'publisher'] as const
const EXCLUDED = [...SINGLE_KEYS, 'actor', 'role'] as const

/** Whether the event answers to the filters; words are not computed here. */
export function isAsked(event: EventRecord, filters: EventFilters): boolean {
  const has = (key: FacetKey, wanted: string[]) =>
    valuesOf(event, key).some((value) => wanted.includes(value))
  const { actor, role } = filters
  return (
    SINGLE_KEYS.every((key) => filters[key].length === 0 || has(key, filters[key])) &&
    (actor.length + role.length === 0 ||
      event.participants.some(
        (one) =>
          (actor.length === 0 || actor.includes(one.actor)) && (role.length === 0 || role.includes(one.role)),
      )) &&
    EXCLUDED.every((key) => !has(key, filters[`-${key}`])) &&
    isInTime(event.date, filters)
  )
}

function isInTime(date: string, { from, to, certain }: EventFilters) {
  const [first, last] = [from ? boundsOf(from).first : '0000', to ? boundsOf(to).last : '9999']
  const bounds = boundsOf(date)
  if (!certain) return bounds.first <= last && bounds.last >= first
  return !/[~?%]/.test(date) && bounds.first >= first && bounds.last <= last
}

/** First and last day of the dates that the dataset has: days, months, years and intervals of them. */
function boundsOf(date: string): { first: string; last: string } {
  const [start = '', end = start] = date.replaceAll(/[~?%]/g, '').split('/')
  return { first: firstDay(start), last: lastDay(end) }
}

function firstDay(date: string) {
  return date === '..' || date === '' ? '0000' : `${date}-01-01`.slice(0, 10)
}

function lastDay(date: string) {
  if (date === '..' || date === '') return '9999-99'
  const [year, month = '12', day] = date.split('-')
  return day ? date : `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}
