import enAbout from '@/messages/en/about.json'
import enAccounts from '@/messages/en/accounts.json'
import enActors from '@/messages/en/actors.json'
import enArticles from '@/messages/en/articles.json'
import enAudit from '@/messages/en/audit.json'
import enAuth from '@/messages/en/auth.json'
import enBulk from '@/messages/en/bulk.json'
import enCharts from '@/messages/en/charts.json'
import enCountries from '@/messages/en/countries.json'
import enDashboard from '@/messages/en/dashboard.json'
import enDates from '@/messages/en/dates.json'
import enDesk from '@/messages/en/desk.json'
import enEntry from '@/messages/en/entry.json'
import enEvents from '@/messages/en/events.json'
import enEvidence from '@/messages/en/evidence.json'
import enExtraction from '@/messages/en/extraction.json'
import enFilters from '@/messages/en/filters.json'
import enForms from '@/messages/en/forms.json'
import enHistory from '@/messages/en/history.json'
import enHome from '@/messages/en/home.json'
import enImport from '@/messages/en/import.json'
import enInitiatives from '@/messages/en/initiatives.json'
import enMerging from '@/messages/en/merging.json'
import enQuality from '@/messages/en/quality.json'
import enReview from '@/messages/en/review.json'
import enSearch from '@/messages/en/search.json'
import enSite from '@/messages/en/site.json'
import enSuggestions from '@/messages/en/suggestions.json'
import enThemes from '@/messages/en/themes.json'
import enVocabulary from '@/messages/en/vocabulary.json'
import frAbout from '@/messages/fr/about.json'
import frAccounts from '@/messages/fr/accounts.json'
import frActors from '@/messages/fr/actors.json'
import frArticles from '@/messages/fr/articles.json'
import frAudit from '@/messages/fr/audit.json'
import frAuth from '@/messages/fr/auth.json'
import frBulk from '@/messages/fr/bulk.json'
import frCharts from '@/messages/fr/charts.json'
import frCountries from '@/messages/fr/countries.json'
import frDashboard from '@/messages/fr/dashboard.json'
import frDates from '@/messages/fr/dates.json'
import frDesk from '@/messages/fr/desk.json'
import frEntry from '@/messages/fr/entry.json'
import frEvents from '@/messages/fr/events.json'
import frEvidence from '@/messages/fr/evidence.json'
import frExtraction from '@/messages/fr/extraction.json'
import frFilters from '@/messages/fr/filters.json'
import frForms from '@/messages/fr/forms.json'
import frHistory from '@/messages/fr/history.json'
import frHome from '@/messages/fr/home.json'
import frImport from '@/messages/fr/import.json'
import frInitiatives from '@/messages/fr/initiatives.json'
import frMerging from '@/messages/fr/merging.json'
import frQuality from '@/messages/fr/quality.json'
import frReview from '@/messages/fr/review.json'
import frSearch from '@/messages/fr/search.json'
import frSite from '@/messages/fr/site.json'
import frSuggestions from '@/messages/fr/suggestions.json'
import frThemes from '@/messages/fr/themes.json'
import frVocabulary from '@/messages/fr/vocabulary.json'
import type { Locale } from './locales'

const fr = {
  about: frAbout,
  desk: frDesk,
  auth: frAuth,
  accounts: frAccounts,
  actors: frActors,
  articles: frArticles,
  charts: frCharts,
  countries: frCountries,
  dates: frDates,
  entry: frEntry,
  events: frEvents,
  evidence: frEvidence,
  extraction: frExtraction,
  filters: frFilters,
  forms: frForms,
  bulk: frBulk,
  import: frImport,
  home: frHome,
  initiatives: frInitiatives,
  merging: frMerging,
  search: frSearch,
  site: frSite,
  suggestions: frSuggestions,
  themes: frThemes,
  history: frHistory,
  audit: frAudit,
  dashboard: frDashboard,
  quality: frQuality,
  review: frReview,
  vocabulary: frVocabulary,
}

export type Messages = typeof fr

/** Every sentence of the interface, by locale and by word of the house; French says which there are. */
export const MESSAGES: Record<Locale, Messages> = {
  fr,
  en: {
    about: enAbout,
    desk: enDesk,
    auth: enAuth,
    accounts: enAccounts,
    actors: enActors,
    articles: enArticles,
    charts: enCharts,
    countries: enCountries,
    dates: enDates,
    entry: enEntry,
    events: enEvents,
    evidence: enEvidence,
    extraction: enExtraction,
    filters: enFilters,
    forms: enForms,
    bulk: enBulk,
    import: enImport,
    home: enHome,
    initiatives: enInitiatives,
    merging: enMerging,
    search: enSearch,
    site: enSite,
    suggestions: enSuggestions,
    themes: enThemes,
    history: enHistory,
    audit: enAudit,
    dashboard: enDashboard,
    quality: enQuality,
    review: enReview,
    vocabulary: enVocabulary,
  },
}
