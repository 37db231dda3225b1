import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { SaidText } from '@/components/ui/said'
import { speakerFor } from '@/lib/history/speaker'
import { PAGE_SIZE, type VersionList } from '@/lib/history/version'
import { hrefIn, sayDateAlone } from '@/lib/i18n/format'
import { WORD_OF } from '@/lib/records/types'
import { VersionRow } from './version-row'

interface PublishedHistoryProps {
  history: VersionList
  page: number
}

/** Every published version of a record, for readers: when, what changed and why. */
export async function PublishedHistory({ history, page }: PublishedHistoryProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { type, id, title, versions, total, current } = history
  const speaker = speakerFor(locale, new Map())
  const record = hrefIn(locale, `/${WORD_OF[type]}/${id}`)
  const rows = await Promise.all(
    versions.map(async (version) => {
      const date = version.publishedAt ?? version.createdAt
      return { version, when: await sayDateAlone(date.toISOString().slice(0, 10)) }
    }),
  )
  return (
    <>
      <Breadcrumb
        items={[
          { label: v(`recordTypes.${type}`), href: hrefIn(locale, `/${WORD_OF[type]}`) },
          { label: t('back'), href: record },
          { label: t('title') },
        ]}
      />
      <h1>{t.rich('of', { title: () => <SaidText text={title} /> })}</h1>
      <p className="lede">{t('publishedCount', { count: total })}</p>
      <ol className="rows" reversed>
        {rows.map(({ version, when }) => (
          <VersionRow
            key={version.number}
            version={version}
            when={when}
            speaker={speaker}
            href={`${record}/history/${version.number}`}
            badges={version.number === current && <span className="badge ok">{t('current')}</span>}
          />
        ))}
      </ol>
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(other) => `${record}/history${other > 1 ? `?page=${other}` : ''}`}
      />
    </>
  )
}
