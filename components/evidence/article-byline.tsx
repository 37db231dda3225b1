import { useLocale, useTranslations } from 'next-intl'
import { edtfOf } from '@/lib/edtf/columns'
import { dateWords } from '@/lib/edtf/words'
import type { ArticleText } from '@/lib/evidence/article-text'

/** Who published an article, and when. Nothing when that is not known. */
export function ArticleByline({ article: { publisher, published } }: { article: ArticleText }) {
  const [dates, locale] = [useTranslations('dates'), useLocale()]
  if (!publisher) return null
  return (
    <p className="pad s mut">
      <bdi>{publisher}</bdi>
      {published && `, ${dateWords(edtfOf(published), locale, dates)}`}
    </p>
  )
}
