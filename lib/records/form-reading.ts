import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { anchorQuote } from '@/lib/evidence/anchor'
import type { RecordFormKind } from '@/lib/forms/form'
import type { FormReading, LabelOf, PickerType, Quoted } from '@/lib/forms/pickers'
import type { FormTree } from '@/lib/forms/tree'
import type { Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import { getRecord, titlesOf } from './desk'
import { countryLabel, resolvePicked } from './suggest-desk'
import { keyOf, type RecordKey } from './types'

/** Reads forms for an account: pickers mean what it may name, quotes are looked for in the articles' texts. */
export function readingFor(account: Contributor, locale: Locale): FormReading {
  const texts = new Map<string, Promise<string | null>>()
  const textOf = (article: string) => {
    const known = texts.get(article) ?? readText(account, article)
    texts.set(article, known)
    return known
  }
  return {
    resolve: (type, picked) => resolvePicked(account, type, picked, locale),
    async anchor(article, { exact, ...hint }: Quoted) {
      const text = await textOf(article)
      return text === null ? { exact, ...hint } : anchorQuote(text, exact, hint)
    },
    async countryOf(id) {
      const place = await getRecord(account, { type: 'place', id })
      return place?.draft.type === 'place' ? place.draft.content.country : null
    },
  }
}

/** The fields that show a content, with the names of what it refers to. */
export async function fieldsOf(
  account: Contributor,
  kind: RecordFormKind,
  content: unknown,
  locale: Locale,
): Promise<FormTree> {
  const asked: RecordKey[] = []
  kind.fill(
    content,
    (type, id) => {
      if (type !== 'country') asked.push({ type, id })
      return id
    },
    locale,
  )
  const titles = await titlesOf(account, asked)
  const labelOf: LabelOf = (type: PickerType, id: string) =>
    type === 'country' ? countryLabel(id, locale) : (say(titles.get(keyOf({ type, id })), locale)?.text ?? id)
  return kind.fill(content, labelOf, locale)
}

async function readText(account: Contributor, id: string): Promise<string | null> {
  const article = await getRecord(account, { type: 'article', id })
  return article?.draft.type === 'article' ? article.draft.content.text : null
}
