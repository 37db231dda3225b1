import { useLocale, useTranslations } from 'next-intl'
import { ArticleByline } from '@/components/evidence/article-byline'
import { MarkedText } from '@/components/evidence/marked-text'
import type { PlacedQuote } from '@/lib/desk/fact-rows'
import type { ArticleText } from '@/lib/evidence/article-text'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'

interface CitedTextsProps {
  texts: ArticleText[]
  quotes: PlacedQuote[]
}

/** The texts that prove a record, one after the other, each quote under the number of its fact; folded where it is narrow. */
export function CitedTexts({ texts, quotes }: CitedTextsProps) {
  const [t, locale] = [useTranslations('review.page'), useLocale()]
  return (
    <section className="pane texts" aria-labelledby="texts">
      <h2 id="texts">{t('texts', { count: texts.length })}</h2>
      <details>
        <summary>{t('read-texts')}</summary>
        {texts.map((article) => (
          <article key={article.id}>
            <h3 lang={article.language ?? undefined} dir={article.language === 'ar' ? 'rtl' : undefined}>
              <a href={hrefIn(locale, recordHref('article', article.id))}>{article.title}</a>
            </h3>
            <ArticleByline article={article} />
            <div
              className="art"
              lang={article.language ?? undefined}
              dir={article.language === 'ar' ? 'rtl' : undefined}
            >
              <MarkedText
                text={article.text ?? ''}
                quotes={quotes.filter((quote) => quote.article === article.id)}
                hrefOf={(number) => `#e${number}`}
              />
            </div>
          </article>
        ))}
      </details>
    </section>
  )
}
