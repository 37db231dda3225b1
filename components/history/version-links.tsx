import { useTranslations } from 'next-intl'
import type { Version } from '@/lib/history/version'

interface VersionLinksProps {
  version: Version
  /** The address of the list of versions. */
  history: string
}

/** The way to the version before, to the one after and to all. */
export function VersionLinks({ version: { previous, next }, history }: VersionLinksProps) {
  const t = useTranslations('history')
  return (
    <nav className="row-m" aria-label={t('version.others')}>
      {previous && (
        <a href={`${history}/${previous.number}`} rel="prev">
          {t('version.earlier', { number: previous.number })}
        </a>
      )}
      {next && (
        <a href={`${history}/${next}`} rel="next">
          {t('version.later', { number: next })}
        </a>
      )}
      <a href={history}>{t('version.all')}</a>
    </nav>
  )
}
