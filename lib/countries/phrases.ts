import type { Locale } from '@/lib/i18n/locales'
import type { Country } from '@/lib/vocabulary/countries'

/** A country's name as sentences need it. */
export interface CountryPhrases {
  name: string
  /** « le Mali », “the Netherlands” */
  the: string
  /** « du Mali », “of the Netherlands” */
  of: string
  /** « au Mali », “in the Netherlands” */
  in: string
  /** For the verb: « les États-Unis sont », “the United States is”. */
  isPlural: boolean
}

/** The name of a country with its article and prepositions, as French and English grammar want them. */
export function phrasesOf(country: Country, locale: Locale): CountryPhrases {
  return locale === 'fr' ? french(country) : english(country)
}

// Small islands that French treats as towns though they are feminine, and countries without article it does not.
const AT_THE = new Set(['BB', 'DM', 'GD', 'TT'])
const IN_WITHOUT_ARTICLE = new Set(['AD', 'HT', 'IL'])

function french({ code, article, name: { fr: name } }: Country): CountryPhrases {
  const phrases = { name, isPlural: article === 'les' }
  switch (article) {
    case 'le':
      return { ...phrases, the: `le ${name}`, of: `du ${name}`, in: `au ${name}` }
    case 'la':
      return {
        ...phrases,
        the: `la ${name}`,
        of: `de la ${name}`,
        in: AT_THE.has(code) ? `à la ${name}` : `en ${name}`,
      }
    case 'l’':
      return {
        ...phrases,
        the: `l’${name}`,
        of: `de l’${name}`,
        in: name.startsWith('Île') ? `à l’${name}` : `en ${name}`,
      }
    case 'les':
      return { ...phrases, the: `les ${name}`, of: `des ${name}`, in: `aux ${name}` }
    default:
      return {
        ...phrases,
        the: name,
        of: /^(?:[AEIOUÉÎ]|Haï)/.test(name) ? `d’${name}` : `de ${name}`,
        in: IN_WITHOUT_ARTICLE.has(code) ? `en ${name}` : `à ${name}`,
      }
  }
}

const WITH_THE =
  /\b(?:Republic|Kingdom|Emirates|Netherlands|States|Territor(?:y|ies))\b|^(?:\S+ )+Islands$|^(?:Bahamas|Comoros|Gambia|Maldives|Philippines)$/
const NO_THE = new Set(['GS'])

function english({ code, name: { en: name } }: Country): CountryPhrases {
  const the = WITH_THE.test(name) && !NO_THE.has(code) ? `the ${name}` : name
  return { name, the, of: `of ${the}`, in: `in ${the}`, isPlural: false }
}
