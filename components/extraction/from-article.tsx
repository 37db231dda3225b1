import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'

/** The way to an article and its event from a page as it was copied. */
export function FromArticle() {
  const [t, locale] = [useTranslations('extraction'), useLocale()]
  return (
    <p className="btns by">
      <a className="btn sm alt2" href={hrefIn(locale, '/admin/extraction')}>
        {t('way')}
      </a>
    </p>
  )
}
