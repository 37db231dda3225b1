import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QualityIndex } from '@/components/desk/quality-index'
import { UnfinishedList } from '@/components/desk/unfinished-list'
import { WorkBox } from '@/components/desk/work-box'
import { can } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { countSuggestions, listUnfinished, listWork } from '@/lib/desk/desk'
import { countDuplicates } from '@/lib/desk/duplicates-desk'
import { listsFor, WHOLE_QUEUE } from '@/lib/desk/filters'
import { countQuality } from '@/lib/desk/quality-desk'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'

const SHOWN = 5

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('dashboard'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function DashboardPage() {
  const [account, t, locale] = await Promise.all([
    requirePermission('records.read'),
    getTranslations('dashboard'),
    getLocale(),
  ])
  const mayHandle = can(account.role, 'suggestions.handle')
  const [boxes, unfinished, suggestions, counts, duplicates] = await Promise.all([
    Promise.all(
      listsFor(account).map(async (list) => {
        const work = await listWork(account, { ...WHOLE_QUEUE, list, size: SHOWN })
        return { list, work }
      }),
    ),
    listUnfinished(account),
    mayHandle ? countSuggestions(account) : 0,
    countQuality(account),
    countDuplicates(account),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="btns by">
        {can(account.role, 'extraction.run') && (
          <a className="btn" href={hrefIn(locale, '/admin/extraction')}>
            {t('from-article')}
          </a>
        )}
        <a className="btn alt2" href={hrefIn(locale, '/admin/events/new')}>
          {t('new-event')}
        </a>
        <a className="btn alt2" href={hrefIn(locale, '/admin/articles/new')}>
          {t('new-article')}
        </a>
      </p>
      <div className="split more">
        <div>
          <UnfinishedList items={unfinished} />
          {unfinished.length === 0 && boxes.every(({ work }) => work.total === 0) && <p>{t('nothing')}</p>}
          {boxes.map(({ list, work }) => (
            <WorkBox key={list} list={list} work={work} />
          ))}
        </div>
        <div>
          {suggestions > 0 && (
            <section>
              <h2>{t('suggestions')}</h2>
              <p>
                {t.rich('suggestions-count', {
                  count: suggestions,
                  a: (words) => <a href={hrefIn(locale, '/admin/suggestions')}>{words}</a>,
                })}
              </p>
            </section>
          )}
          <section>
            <h2>
              <a href={hrefIn(locale, '/admin/quality')}>{t('quality')}</a>
            </h2>
            <QualityIndex counts={counts} duplicates={duplicates} heading="h3" />
          </section>
        </div>
      </div>
    </>
  )
}
