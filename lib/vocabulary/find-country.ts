import { COUNTRIES, type Country } from './countries'
import { COUNTRY_ALIASES } from './country-aliases'

const named = COUNTRIES.map((country) => ({
  country,
  names: [
    country.code,
    country.alpha3,
    ...Object.values(country.name),
    ...(COUNTRY_ALIASES[country.code] ?? []),
  ].map(plain),
}))

/** The countries of exactly that name, code, or name of their people, in any language of the base. */
export function countriesNamed(text: string): Country[] {
  const wanted = plain(text)
  return wanted === ''
    ? []
    : named.filter(({ names }) => names.includes(wanted)).map(({ country }) => country)
}

/** The countries of which a name, or a word of one, begins so; those that begin so first. */
export function countriesLike(text: string): Country[] {
  const wanted = plain(text)
  if (wanted === '') return []
  const starts = (names: string[]) => names.some((name) => name.startsWith(wanted))
  const found = named.filter(({ names }) => names.some((name) => ` ${name}`.includes(` ${wanted}`)))
  return found
    .toSorted((one, other) => Number(starts(other.names)) - Number(starts(one.names)))
    .map(({ country }) => country)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’'‘ʼ‐‑–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
