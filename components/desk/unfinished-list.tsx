import { getLocale, getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import type { UnfinishedItem } from '@/lib/desk/schema'
import { sayMoment } from '@/lib/history/moment'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'

/** Forms that were typed into and not saved: each leads back to what was typed. */
export async function UnfinishedList({ items }: { items: UnfinishedItem[] }) {
  const [t, locale] = await Promise.all([getTranslations('dashboard'), getLocale()])
  if (items.length === 0) return null
  const said = await Promise.all(
    items.map(async (item) => ({ ...item, when: await sayMoment(item.updatedAt) })),
  )
  return (
    <section>
      <h2>{t('unfinished')}</h2>
      <p className="s mut">{t('unfinished-hint')}</p>
      <ul className="rows">
        {said.map(({ type, recordId, title, typed, when }) => (
          <li key={`${type} ${recordId}`}>
            <p className="row-t">
              <a href={hrefIn(locale, recordHref(type, recordId ?? 'new'))}>
                {typed ?? (title ? <SaidText text={title} /> : t(`new.${type}`))}
              </a>
            </p>
            <p className="row-m">
              {recordId === null && <span>{t(`new.${type}`)}</span>}
              <span>{t('kept-at', { date: when })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
