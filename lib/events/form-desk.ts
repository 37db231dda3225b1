import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { readArticleTexts } from '@/lib/evidence/desk'
import { articlesIn, withArticle } from '@/lib/evidence/form-steps'
import type { OpenedForm } from '@/lib/forms/opened'
import type { Locale } from '@/lib/i18n/locales'
import { type FormQuery, openForm } from '@/lib/records/form-desk'
import { Slug } from '@/lib/vocabulary/slug'
import { EVENT_FORM } from './form'

/**
 * The form of an event (null: of a new one) with the article that the address names beside it; null when there is no such
 * event for that account.
 */
export async function openEventForm(
  account: Contributor,
  id: string | null,
  locale: Locale,
  query: FormQuery,
): Promise<OpenedForm | null> {
  const opened = await openForm(account, EVENT_FORM, id, locale, query)
  const { data: article } = Slug.safeParse(query.article)
  if (!opened || article === undefined) return opened
  const [asked] = await readArticleTexts(account, [article])
  if (!asked) return opened
  const tree = withArticle(opened.tree, asked.id, asked.title)
  return { ...opened, tree, texts: await readArticleTexts(account, articlesIn(tree)) }
}
