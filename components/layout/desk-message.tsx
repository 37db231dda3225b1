import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'

/** What somebody finds in place of a page of the editors' side: why, and a way on. */
export function DeskMessage({ about }: { about: 'not-allowed' | 'not-found' }) {
  const t = useTranslations('desk')
  const site = useTranslations('site')
  const locale = useLocale()
  return (
    <div className="stack">
      {/* Here, since the metadata of a page that stands in for another is lost. */}
      <title>{`${t(`${about}.title`)} – ${t('desk')} – ${site('name')}`}</title>
      <h1>{t(`${about}.title`)}</h1>
      <p className="prose">{t(`${about}.text`)}</p>
      <p>
        <a href={hrefIn(locale, '/admin')}>{t(`${about}.link`)}</a>
      </p>
    </div>
  )
}
