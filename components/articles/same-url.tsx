import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'

interface SameUrlProps {
  articles: { id: string; title: string }[]
}

/** Warns that the base has articles of the same address, which may be the same one. */
export function SameUrl({ articles }: SameUrlProps) {
  const [t, locale] = [useTranslations('forms'), useLocale()]
  if (articles.length === 0) return null
  const links = () =>
    articles.map(({ id, title }, place) => (
      <Fragment key={id}>
        {place > 0 && ', '}
        <a href={hrefIn(locale, recordHref('article', id))}>{title || t('untitled')}</a>
      </Fragment>
    ))
  return <p className="note stale">{t.rich('same-url', { count: articles.length, links })}</p>
}
