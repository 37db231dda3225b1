import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SaidText } from '@/components/ui/said'
import { speakerFor } from '@/lib/history/speaker'
import type { Version } from '@/lib/history/version'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { keyOf, type RecordKey, WORD_OF } from '@/lib/records/types'
import { VersionBody } from './version-body'
import { VersionLinks } from './version-links'

/** A published version as it was, for readers, with what it changed and the way to the current one. */
export async function PublishedVersion({ version }: { version: Version }) {
  const [t, v, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { type, id, title, number, current, publishedAt, createdAt, previous, reason, author } = version
  const date = await sayDate((publishedAt ?? createdAt).toISOString().slice(0, 10))
  const record = hrefIn(locale, `/${WORD_OF[type]}/${id}`)
  const link = (words: React.ReactNode) => <a href={record}>{words}</a>
  return (
    <article>
      <Breadcrumb
        items={[
          { label: v(`recordTypes.${type}`), href: hrefIn(locale, `/${WORD_OF[type]}`) },
          { label: t('back'), href: record },
          { label: t('title'), href: `${record}/history` },
          { label: t('head.version', { number }) },
        ]}
      />
      <h1>{t.rich('version.title', { title: () => <SaidText text={title} />, number })}</h1>
      <div className="note">
        <p>
          <b>{t('version.note', { number, date })}</b>{' '}
          {number === current
            ? t.rich('version.isCurrent', { a: link })
            : t.rich('version.currentIs', { current, a: link })}
        </p>
        <p className="s">
          {reason === 'import'
            ? t('reasonImport')
            : reason === 'import-undone'
              ? t('reasonUndone')
              : t('reasonOf', { reason })}
          {author && <>, {t.rich('by', { name: () => <bdi>{author}</bdi> })}</>}
        </p>
        {!previous && <p className="s">{t('version.firstOne')}</p>}
      </div>
      <VersionLinks version={version} history={`${record}/history`} />
      <VersionBody
        version={version}
        speaker={speakerFor(locale, version.names)}
        hrefOf={(record) => publicHref(record, version.names.has(keyOf(record)))}
      />
    </article>
  )
}

/** Places have no page of their own; what readers cannot see any more has none either. */
function publicHref({ type, id }: RecordKey, isNamed: boolean): string | null {
  return isNamed && type !== 'place' ? `/${WORD_OF[type]}/${id}` : null
}
