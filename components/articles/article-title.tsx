import { isSuppliedTitle } from '@/lib/articles/article'

interface ArticleTitleProps {
  title: string
  /** ISO 639-1, of the article */
  language: string
}

/** A title as published, in its own language. */
export function ArticleTitle({ title, language }: ArticleTitleProps) {
  // A title supplied by the base is in French or in the page's language: only its letters can say which.
  if (isSuppliedTitle(title) && !/\p{Script=Arabic}/u.test(title)) return <bdi>{title}</bdi>
  return (
    <bdi lang={language} dir={language === 'ar' ? 'rtl' : undefined}>
      {title}
    </bdi>
  )
}
