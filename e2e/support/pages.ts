export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Records that pages of their kind are tested with: rich ones, that the dataset will always hold. */
export const RECORDS = {
  event: 'imctc-cft-conference-bamako-2025',
  actor: 'imctc',
  country: 'ml',
  initiative: 'g5-sahel-cooperation',
  theme: 'terrorist-financing',
  article: 'almanar-imams-mali-2013',
} as const

interface PageType {
  /** What a reader would call it. */
  name: string
  /** Its address after the locale. */
  path: string
  status?: 404
}

/** One page of every type, as a reader meets it. */
const PAGE_TYPES: PageType[] = [
  { name: 'the home page', path: '' },
  { name: 'the events', path: '/events' },
  { name: 'the events as a table', path: '/events?view=table' },
  { name: 'filtered events', path: '/events?country=ML&theme=finance&-kind=decision&from=2020' },
  { name: 'a search among events that finds nothing', path: '/events?country=CF&theme=finance&kind=summit' },
  { name: 'events with a filter nobody can read', path: '/events?from=garbage' },
  { name: 'an event', path: `/events/${RECORDS.event}` },
  { name: 'the history of an event', path: `/events/${RECORDS.event}/history` },
  { name: 'a version of an event', path: `/events/${RECORDS.event}/history/1` },
  { name: 'the actors', path: '/actors' },
  { name: 'an actor', path: `/actors/${RECORDS.actor}` },
  { name: 'the countries', path: '/countries' },
  { name: 'a country', path: `/countries/${RECORDS.country}` },
  { name: 'the initiatives', path: '/initiatives' },
  { name: 'an initiative', path: `/initiatives/${RECORDS.initiative}` },
  { name: 'the themes', path: '/themes' },
  { name: 'a theme', path: `/themes/${RECORDS.theme}` },
  { name: 'the articles', path: '/articles' },
  { name: 'an article', path: `/articles/${RECORDS.article}` },
  { name: 'the search', path: '/search' },
  { name: 'search results', path: '/search?q=CIMCT' },
  { name: 'a search that finds nothing', path: '/search?q=xylophone+quartz' },
  { name: 'the form to report an error', path: `/suggest?record=events/${RECORDS.event}` },
  { name: 'what the base is', path: '/about' },
  { name: 'the codebook', path: '/about/codebook' },
  { name: 'what the base covers', path: '/about/coverage' },
  { name: 'a record that never was', path: '/events/no-such-event', status: 404 },
]

/** The page types, each in each language. */
export const SPOKEN_PAGES = PAGE_TYPES.flatMap((page) =>
  LOCALES.map((locale) => ({ ...page, locale, address: `/${locale}${page.path}` })),
)
