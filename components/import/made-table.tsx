import { getLocale, getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import { SaidText } from '@/components/ui/said'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { MadeRecord } from '@/lib/exchange/imported'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'

interface MadeTableProps {
  title: string
  /** With what became of each, or would, when the import is undone. */
  records: (MadeRecord & { undoing?: MadeRecord['undo'] })[]
}

/** Records that an import made, each leading to where it is edited. */
export async function MadeTable({ title, records }: MadeTableProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('import'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  return (
    <ScrollTable
      title={title}
      head={[t('preview.record'), t('preview.kind'), t('preview.state'), t('result.status')]}
    >
      {records.map(({ type, id, title: name, isNew, status, undoing }) => (
        <tr key={`${type} ${id}`}>
          <th scope="row">
            <a href={hrefIn(locale, recordHref(type, id))}>
              {say(name, locale) ? <SaidText text={name} /> : id}
            </a>
          </th>
          <td>{v(`recordType.${type}`)}</td>
          <td>{undoing ? t(`undo.why.${undoing}`) : t(isNew ? 'result.new' : 'result.changed')}</td>
          <td>
            <StatusBadge status={status} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}
