import { useTranslations } from 'next-intl'
import type { Speaker } from '@/lib/history/speaker'
import type { Version } from '@/lib/history/version'
import { sayContent, sayDiff } from '@/lib/history/words'
import type { RecordKey } from '@/lib/records/types'
import { DiffTable } from './diff-table'
import { VersionFacts } from './version-facts'

interface VersionBodyProps {
  version: Version
  speaker: Speaker
  /** The address of a record without its locale; null for those that have no page. */
  hrefOf: (record: RecordKey) => string | null
}

/** What a version changed of the one before, then all that it said. */
export function VersionBody({ version, speaker, hrefOf }: VersionBodyProps) {
  const t = useTranslations('history')
  const { type, number, previous, content } = version
  return (
    <>
      {previous && (
        <section>
          <h2>{t('version.changes', { number: previous.number })}</h2>
          <DiffTable
            rows={sayDiff(speaker, type, previous.content, content)}
            before={t('head.version', { number: previous.number })}
            after={t('head.version', { number })}
          />
        </section>
      )}
      <section>
        <h2>{t('version.asItWas')}</h2>
        <VersionFacts fields={sayContent(speaker, type, content)} hrefOf={hrefOf} />
      </section>
    </>
  )
}
