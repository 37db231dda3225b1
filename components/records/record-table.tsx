import { useLocale, useTranslations } from 'next-intl'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { sayDay } from '@/lib/i18n/day'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'
import type { Head } from '@/lib/records/heads'
import { StatusBadge } from './status-badge'

/** Records with their state, newest version, who entered them and when they changed. */
export function RecordTable({ records }: { records: (Head & { owner: string | null })[] }) {
  const [t, locale] = [useTranslations('forms'), useLocale()]
  return (
    <ScrollRegion label={t('records.list')} className="records">
      <table>
        <thead>
          <tr>
            {(['record', 'status', 'version', 'owner', 'changed'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`records.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ type, id, title, status, version, publishedVersion, owner, updatedAt }) => {
            const name = say(title, locale)
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefIn(locale, recordHref(type, id))} lang={name?.lang}>
                    {name?.text ?? t('untitled')}
                  </a>
                </th>
                <td>
                  <StatusBadge status={status} />
                  {publishedVersion !== null && publishedVersion < version && (
                    <span className="xs mut newer">{t('public-version', { version: publishedVersion })}</span>
                  )}
                </td>
                <td className="num">{version}</td>
                <td>{owner ?? '–'}</td>
                <td>
                  <time className="whitespace-nowrap" dateTime={updatedAt.toISOString()}>
                    {sayDay(updatedAt, locale, 'medium')}
                  </time>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
