import { getLocale, getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { SaidText } from '@/components/ui/said'
import { sayMoment } from '@/lib/history/moment'
import { speakerFor } from '@/lib/history/speaker'
import { PAGE_SIZE, type Standing, type VersionList } from '@/lib/history/version'
import { hrefIn } from '@/lib/i18n/format'
import { WORD_OF } from '@/lib/records/types'
import { VersionRow } from './version-row'

interface DeskHistoryProps {
  history: VersionList & Standing
  page: number
  /** The version that was just made by restoring an old one. */
  restored: number | null
}

/** Every version of a record, for editors: who, when, why and what changed. */
export async function DeskHistory({ history, page, restored }: DeskHistoryProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { type, id, title, versions, total, current, status, publishedVersion } = history
  const speaker = speakerFor(locale, new Map())
  const records = hrefIn(locale, `/admin/${WORD_OF[type]}`)
  const rows = await Promise.all(
    versions.map(async (version) => ({ version, when: await sayMoment(version.createdAt) })),
  )
  return (
    <>
      <Breadcrumb
        items={[
          { label: v(`recordTypes.${type}`), href: records },
          { label: t('back'), href: `${records}/${id}` },
          { label: <StatusBadge status={status} /> },
        ]}
      />
      <h1>{t.rich('of', { title: () => <SaidText text={title} /> })}</h1>
      {restored !== null && <ArrivalNote key={restored}>{t('restored', { number: restored })}</ArrivalNote>}
      <p className="lede">{t('count', { count: total })}</p>
      <ol className="rows" reversed>
        {rows.map(({ version, when }) => (
          <VersionRow
            key={version.number}
            version={version}
            when={when}
            speaker={speaker}
            href={`${records}/${id}/history/${version.number}`}
            badges={
              <>
                {version.number === current && <span className="badge">{t('current')}</span>}
                {version.number === publishedVersion && <span className="badge ok">{t('visible')}</span>}
              </>
            }
          />
        ))}
      </ol>
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(other) => `${records}/${id}/history${other > 1 ? `?page=${other}` : ''}`}
      />
    </>
  )
}
