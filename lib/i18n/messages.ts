import enAbout from '@/messages/en/about.json'
import enActors from '@/messages/en/actors.json'
import enArticles from '@/messages/en/articles.json'
import enCharts from '@/messages/en/charts.json'
import enCountries from '@/messages/en/countries.json'
import enDates from '@/messages/en/dates.json'
import enEvents from '@/messages/en/events.json'
import enEvidence from '@/messages/en/evidence.json'
import enFilters from '@/messages/en/filters.json'
import enHome from '@/messages/en/home.json'
import enInitiatives from '@/messages/en/initiatives.json'
import enSearch from '@/messages/en/search.json'
import enSite from '@/messages/en/site.json'
import enThemes from '@/messages/en/themes.json'
import enVocabulary from '@/messages/en/vocabulary.json'
import frAbout from '@/messages/fr/about.json'
import frActors from '@/messages/fr/actors.json'
import frArticles from '@/messages/fr/articles.json'
import frCharts from '@/messages/fr/charts.json'
import frCountries from '@/messages/fr/countries.json'
import frDates from '@/messages/fr/dates.json'
import frEvents from '@/messages/fr/events.json'
import frEvidence from '@/messages/fr/evidence.json'
import frFilters from '@/messages/fr/filters.json'
import frHome from '@/messages/fr/home.json'
import frInitiatives from '@/messages/fr/initiatives.json'
import frSearch from '@/messages/fr/search.json'
import frSite from '@/messages/fr/site.json'
import frThemes from '@/messages/fr/themes.json'
import frVocabulary from '@/messages/fr/vocabulary.json'
import type { Locale } from './locales'

const fr = {
  about: frAbout,
  actors: frActors,
  articles: frArticles,
  charts: frCharts,
  countries: frCountries,
  dates: frDates,
  events: frEvents,
  evidence: frEvidence,
  filters: frFilters,
  home: frHome,
  initiatives: frInitiatives,
  search: frSearch,
  site: frSite,
  themes: frThemes,
  vocabulary: frVocabulary,
}

export type Messages = typeof fr

/** Every sentence of the interface, by locale and by word of the house; French says which there are. */
export const MESSAGES: Record<Locale, Messages> = {
  fr,
  en: {
    about: enAbout,
    actors: enActors,
    articles: enArticles,
    charts: enCharts,
    countries: enCountries,
    dates: enDates,
    events: enEvents,
    evidence: enEvidence,
    filters: enFilters,
    home: enHome,
    initiatives: enInitiatives,
    search: enSearch,
    site: enSite,
    themes: enThemes,
    vocabulary: enVocabulary,
  },
}
