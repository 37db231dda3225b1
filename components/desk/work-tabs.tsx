import { useLocale, useTranslations } from 'next-intl'
import { type DeskList, queueHref } from '@/lib/desk/filters'
import { hrefIn } from '@/lib/i18n/format'

/** The ways from one list of work to the others. */
export function WorkTabs({ lists, current }: { lists: readonly DeskList[]; current: DeskList }) {
  const [t, locale] = [useTranslations('review'), useLocale()]
  return (
    <nav className="tabs" aria-label={t('lists')}>
      {lists.map((list) => (
        <a
          key={list}
          href={hrefIn(locale, queueHref({ list }))}
          aria-current={list === current ? 'page' : undefined}
        >
          {t(`list.${list}`)}
        </a>
      ))}
    </nav>
  )
}
