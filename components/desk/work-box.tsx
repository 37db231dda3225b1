import { getLocale, getTranslations } from 'next-intl/server'
import { type DeskList, queueHref } from '@/lib/desk/filters'
import type { WorkList } from '@/lib/desk/schema'
import { hrefIn } from '@/lib/i18n/format'
import { WorkRow } from './work-row'

interface WorkBoxProps {
  list: DeskList
  work: WorkList
}

/** The first records of a list of work, and the way to all of it; nothing when it is empty. */
export async function WorkBox({ list, work }: WorkBoxProps) {
  const [t, review, locale] = await Promise.all([
    getTranslations('dashboard'),
    getTranslations('review'),
    getLocale(),
  ])
  const { items, total } = work
  if (total === 0) return null
  return (
    <section>
      <h2>{review(`list.${list}`)}</h2>
      <ol className="rows">
        {items.map((item) => (
          <WorkRow key={`${item.type} ${item.id}`} item={item} list={list} />
        ))}
      </ol>
      <p className="s more">
        <a
          href={hrefIn(locale, queueHref({ list }))}
          aria-label={t('all-of', { list: review(`list.${list}`), count: total })}
        >
          {t('all', { count: total })}
        </a>
      </p>
    </section>
  )
}
