import 'server-only'
import type { Contributor } from '@/lib/auth/roles'
import { say } from '@/lib/i18n/localized-text'
import { getRecord, titlesOf } from '@/lib/records/desk'
import type { ArticleText } from './article-text'

/**
 * The articles of those ids, newest versions, in the order asked for. Of an article that the account may not open, only
 * its title: readers see that too.
 */
export async function readArticleTexts(account: Contributor, ids: string[]): Promise<ArticleText[]> {
  const keys = ids.map((id) => ({ type: 'article' as const, id }))
  const [titles, ...opened] = await Promise.all([
    titlesOf(account, keys),
    ...keys.map((key) => getRecord(account, key)),
  ])
  return ids.flatMap((id, place) => {
    const article = opened[place]
    if (article?.draft.type === 'article') {
      const { title, publisher, published, language, text } = article.draft.content
      return [{ id, title, publisher, published, language, text }]
    }
    const title = say(titles.get(`article ${id}`), 'fr')
    return title
      ? [{ id, title: title.text, publisher: '', published: null, language: title.lang, text: null }]
      : []
  })
}
