import { getLocale, getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SaidText } from '@/components/ui/said'
import { sayMoment } from '@/lib/history/moment'
import { speakerFor } from '@/lib/history/speaker'
import type { Standing, Version } from '@/lib/history/version'
import { hrefIn } from '@/lib/i18n/format'
import { WORD_OF } from '@/lib/records/types'
import { RestoreVersion } from './restore-version'
import { VersionBody } from './version-body'
import { VersionLinks } from './version-links'

interface DeskVersionProps {
  version: Version & Standing
  mayRestore: boolean
}

/** One version of a record, for editors: what it changed, all that it said, and the way to make it the newest again. */
export async function DeskVersion({ version, mayRestore }: DeskVersionProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { type, id, title, number, current, createdAt, reason, author, previous, status, movedTo } = version
  // What is archived comes back from its newest version too; what is merged, only by undoing the merge.
  const isRestorable = movedTo === null && (number !== current || status === 'archived')
  const records = hrefIn(locale, `/admin/${WORD_OF[type]}`)
  return (
    <article>
      <Breadcrumb
        items={[
          { label: v(`recordTypes.${type}`), href: records },
          { label: t('back'), href: `${records}/${id}` },
          { label: t('title'), href: `${records}/${id}/history` },
          { label: <StatusBadge status={status} /> },
        ]}
      />
      <h1>{t.rich('version.title', { title: () => <SaidText text={title} />, number })}</h1>
      <p className="s mut by">
        {t('version.saved', { number, when: await sayMoment(createdAt) })}
        {author && <>, {t.rich('by', { name: () => <bdi>{author}</bdi> })}</>}.{' '}
        {reason === 'import'
          ? t('reasonImport')
          : reason === 'import-undone'
            ? t('reasonUndone')
            : reason && t('reasonOf', { reason })}
      </p>
      {!previous && <p className="s mut">{t('version.firstSaved')}</p>}
      <VersionLinks version={version} history={`${records}/${id}/history`} />
      <VersionBody
        version={version}
        speaker={speakerFor(locale, version.names)}
        hrefOf={(record) => `/admin/${WORD_OF[record.type]}/${record.id}`}
      />
      {mayRestore && isRestorable && <RestoreVersion version={version} />}
    </article>
  )
}
