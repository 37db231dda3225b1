import cities from './cities.json'

/**
 * Cities where states meet and act, by ISO 3166-1 alpha-2, the capital first; of each the French name first, then others
 * where they differ (English, Arabic). Of the Sahel and the states about it also the towns of the regions.
 */
export const CITIES: Readonly<Record<string, readonly (readonly string[])[]>> = cities
