import { getLocale, getTranslations } from 'next-intl/server'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { ImportRow } from '@/lib/exchange/imported'
import { sayMoment } from '@/lib/history/moment'
import { hrefIn } from '@/lib/i18n/format'
import { RecordType } from '@/lib/records/types'

/** The imports that were made, newest first, each leading to what it made. */
export async function ImportList({ imports }: { imports: ImportRow[] }) {
  const [t, locale] = await Promise.all([getTranslations('import'), getLocale()])
  if (imports.length === 0) return null
  const rows = await Promise.all(
    imports.map(async (row) => ({ ...row, when: await sayMoment(row.createdAt) })),
  )
  return (
    <section>
      <h2>{t('earlier.title')}</h2>
      <ScrollTable
        title={t('earlier.title')}
        head={[t('earlier.when'), t('earlier.who'), t('earlier.file'), t('earlier.made'), t('earlier.state')]}
      >
        {rows.map(({ id, createdAt, when, by, fileName, counts, undoneAt }) => (
          <tr key={id}>
            <th scope="row">
              <a href={hrefIn(locale, `/admin/import/${id}`)}>
                <time dateTime={createdAt.toISOString()}>{when}</time>
              </a>
            </th>
            <td>{by ?? t('earlier.shell')}</td>
            <td>{fileName}</td>
            <td>
              {RecordType.options
                .filter((type) => counts[type])
                .map((type) => t(`count.${type}`, { count: counts[type] ?? 0 }))
                .join(', ')}
            </td>
            <td>{t(undoneAt ? 'earlier.undone' : 'earlier.kept')}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  )
}
