import type { ArticleFacet } from '@/lib/articles/filters'
import { languageName } from './language-name'

/** What a value of the filters is called in the reader's language. */
export function sayFilter(key: ArticleFacet, value: string, locale: string): string {
  return key === 'language' ? languageName(value, locale) : value
}
