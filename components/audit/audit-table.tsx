import { useLocale, useTranslations } from 'next-intl'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { AuditEntry } from '@/lib/audit/entry'
import { auditWords } from '@/lib/audit/words'
import { hrefIn } from '@/lib/i18n/format'
import { RecordType, WORD_OF } from '@/lib/records/types'

/** Lines of the log: when, who, what, about which record, from which network address. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const [t, locale] = [useTranslations('audit'), useLocale()]
  const words = auditWords(locale)
  return (
    <ScrollRegion label={t('title')}>
      <table>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            {(['when', 'who', 'what', 'record', 'address', 'detail'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <time className="nb" dateTime={entry.createdAt.toISOString()}>
                  {entry.createdAt.toISOString().slice(0, 19).replace('T', ' ')}
                </time>
              </th>
              <td>
                {entry.account ? <bdi>{entry.account.name}</bdi> : <span className="mut">{t('nobody')}</span>}
              </td>
              <td>{words.actionOf(entry.action)}</td>
              <td>
                <About entry={entry} />
              </td>
              <td>{entry.address ?? '–'}</td>
              <td>
                {Object.entries(entry.detail)
                  .map(([name, value]) => t('pair', words.detailOf(name, value)))
                  .join(', ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function About({ entry: { recordType: type, recordId: id, about } }: { entry: AuditEntry }) {
  const locale = useLocale()
  const words = auditWords(locale)
  if (type === null) return '–'
  const record = RecordType.safeParse(type)
  const word = record.success ? WORD_OF[record.data] : type === 'account' ? 'accounts' : null
  return (
    <>
      {words.typeOf(type)}{' '}
      {id !== null && (word ? <a href={hrefIn(locale, `/admin/${word}/${id}`)}>{about ?? id}</a> : id)}
    </>
  )
}
