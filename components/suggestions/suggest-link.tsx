import { getLocale, getTranslations } from 'next-intl/server'
import { hrefIn } from '@/lib/i18n/format'
import { type SubjectKey, suggestHref } from '@/lib/suggestions/subject'

/** « Signaler une erreur »: the way to the form about one record. */
export async function SuggestLink(subject: SubjectKey) {
  const [t, locale] = await Promise.all([getTranslations('suggestions'), getLocale()])
  return (
    <p className="s more on-screen">
      <a href={hrefIn(locale, suggestHref(subject))} rel="nofollow">
        {t('report')}
      </a>
    </p>
  )
}
