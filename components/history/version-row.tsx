import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Speaker } from '@/lib/history/speaker'
import type { VersionItem } from '@/lib/history/version'

interface VersionRowProps {
  version: VersionItem
  href: string
  speaker: Speaker
  /** When it was saved or published, in words. */
  when: string
  /** What it is to readers or to editors, such as the current one. */
  badges?: ReactNode
}

/** A version in a list: when, its number, what it changed, why and by whom. */
export function VersionRow({ version, href, speaker, when, badges }: VersionRowProps) {
  const t = useTranslations('history')
  const { number, author, reason, changed, createdAt } = version
  const fields = changed && [...new Set(changed.map(speaker.fieldOf))]
  return (
    <li className="row">
      <p className="row-d">
        <time dateTime={createdAt.toISOString()}>{when}</time>
      </p>
      <div>
        <p className="row-t">
          <a href={href}>{t('head.version', { number })}</a>
        </p>
        <p className="s">
          {fields === null
            ? t('first')
            : fields.length === 0
              ? t('unchanged')
              : t('changed', { count: fields.length, fields: fields.join(', ') })}
        </p>
        <p className="row-m">
          {reason && (
            <span>
              {reason === 'import'
                ? t('reasonImport')
                : reason === 'import-undone'
                  ? t('reasonUndone')
                  : t('reasonOf', { reason })}
            </span>
          )}
          {author && <span>{t.rich('by', { name: () => <bdi>{author}</bdi> })}</span>}
          {badges}
        </p>
      </div>
    </li>
  )
}
