import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { searchHref } from '@/lib/search/filters'

const EXAMPLES = ['acronym', 'place', 'words', 'phrase', 'excluded'] as const

/** What can be searched, each way with an example that works. */
export function SearchExamples() {
  const [t, locale] = [useTranslations('search'), useLocale()]
  return (
    <section className="narrow">
      <h2>{t('examples')}</h2>
      <ul>
        {EXAMPLES.map((example) => {
          const q = t(`exampleOf.${example}`)
          return (
            <li key={example}>
              <a href={hrefIn(locale, searchHref({ q }))}>{q}</a>{' '}
              <span className="mut s">{t(`example.${example}`)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
