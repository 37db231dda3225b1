import { THEMES } from '@/lib/vocabulary/themes'
import type { Dataset } from './dataset'
import { attributesOf, flatten, wordsOf } from './html'
import type { Locale } from './pages'

/** What the page of a record has to say: words that stand in it, dates of its `time` elements, where its links lead. */
interface Facts {
  words: (string | undefined)[]
  dates?: (string | undefined)[]
  links?: (string | null)[]
}

/** The facts of the record at a path such as `/events/some-id`; null for pages of other kinds. */
export function factsAt(path: string, locale: Locale, data: Dataset): Facts | null {
  const [, section = '', id = ''] = path.split('/')
  switch (section) {
    case 'events':
      return eventFacts(id, locale, data)
    case 'actors':
      return actorFacts(id, locale, data)
    case 'initiatives':
      return initiativeFacts(id, locale, data)
    case 'articles':
      return articleFacts(id, locale, data)
    case 'themes':
      return id ? { words: [themeLabel(id, locale)] } : null
    case 'countries':
      return id ? { words: [countryName(id.toUpperCase(), locale, data)] } : null
    default:
      return null
  }
}

/** The facts that are not in the HTML of a page, each named. */
export function missingFacts(html: string, { words, dates = [], links = [] }: Facts): string[] {
  const said = wordsOf(html)
  const times = attributesOf(html, 'datetime')
  const hrefs = attributesOf(html, 'href')
  return [
    ...words.flatMap((word) => (word && !said.includes(flatten(word)) ? [`the words “${word}”`] : [])),
    ...dates.flatMap((date) => (date && !times.includes(date) ? [`the date ${date}`] : [])),
    ...links.flatMap((link) => (link && !hrefs.includes(link) ? [`a link to ${link}`] : [])),
  ]
}

function eventFacts(id: string, locale: Locale, data: Dataset): Facts | null {
  const event = data.events.get(id)
  if (!event) return null
  const { place } = event
  const names = data.places.find(({ name, country }) => name.fr === place?.name && country === place.country)
  return {
    words: [
      event.title[locale],
      event.summary[locale],
      names?.name[locale],
      place?.venue,
      ...event.countries.map(({ code }) => countryName(code, locale, data)),
      ...event.participants.flatMap(({ actor, as }) => [data.actors.get(actor)?.name[locale], as?.[locale]]),
      ...event.themes.map((theme) => themeLabel(theme, locale)),
      ...event.initiatives.map((initiative) => data.initiatives.get(initiative)?.name[locale]),
      ...event.outcomes.map((outcome) => outcome[locale]),
      ...event.sources.map(({ article }) => data.articles.get(article)?.title),
    ],
    dates: [event.date],
    links: event.sources.flatMap(({ article }) => data.articles.get(article)?.url ?? []),
  }
}

function actorFacts(id: string, locale: Locale, data: Dataset): Facts | null {
  const actor = data.actors.get(id)
  if (!actor) return null
  return {
    words: [
      actor.name[locale],
      actor.acronym[locale],
      actor.summary[locale],
      actor.country ? countryName(actor.country, locale, data) : undefined,
      actor.parent ? data.actors.get(actor.parent)?.name[locale] : undefined,
      actor.wikidata ?? undefined,
      ...actor.aliases,
    ],
  }
}

function initiativeFacts(id: string, locale: Locale, data: Dataset): Facts | null {
  const initiative = data.initiatives.get(id)
  if (!initiative) return null
  return {
    words: [
      initiative.name[locale],
      initiative.acronym[locale],
      initiative.summary[locale],
      ...initiative.aliases,
      ...initiative.lead.map((actor) => data.actors.get(actor)?.name[locale]),
      ...initiative.members.map((member) =>
        'country' in member
          ? countryName(member.country, locale, data)
          : data.actors.get(member.actor)?.name[locale],
      ),
      ...initiative.themes.map((theme) => themeLabel(theme, locale)),
      initiative.parent ? data.initiatives.get(initiative.parent)?.name[locale] : undefined,
      ...initiative.sources.map(({ article }) => data.articles.get(article)?.title),
    ],
    dates: [initiative.active],
    links: [initiative.website],
  }
}

function articleFacts(id: string, locale: Locale, data: Dataset): Facts | null {
  const article = data.articles.get(id)
  if (!article) return null
  const cites = ({ sources }: { sources: { article: string }[] }) =>
    sources.some((source) => source.article === id)
  return {
    words: [
      article.title,
      article.publisher,
      ...[...data.events.values()].filter(cites).map(({ title }) => title[locale]),
      ...[...data.initiatives.values()].filter(cites).map(({ name }) => name[locale]),
    ],
    dates: [article.published ?? undefined],
    links: [article.url],
  }
}

function countryName(code: string, locale: Locale, data: Dataset) {
  return data.countries.find((country) => country.code === code)?.name[locale]
}

function themeLabel(id: string, locale: Locale) {
  return THEMES.find((theme) => theme.id === id)?.label[locale]
}
