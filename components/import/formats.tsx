import { getLocale, getTranslations } from 'next-intl/server'
import { ScrollTable } from '@/components/ui/scroll-table'
import { COLUMNS, type Column } from '@/lib/exchange/csv-columns'
import { RECORD_FILES, type RecordFile } from '@/lib/exchange/records'
import { exampleOf } from '@/lib/exchange/template'
import { hrefIn } from '@/lib/i18n/format'
import { ActorKind, EventKind, InitiativeKind } from '@/lib/vocabulary/lists'

/** What can be imported: the formats, a template of each table, and what its columns hold. */
export async function Formats() {
  const [t, locale] = await Promise.all([getTranslations('import'), getLocale()])
  const a = (words: React.ReactNode) => <a href={hrefIn(locale, '/about/codebook')}>{words}</a>
  return (
    <section aria-labelledby="formats-title">
      <h2 id="formats-title">{t('formats.title')}</h2>
      <div className="stack max-w-prose">
        <p>{t.rich('formats.json', { a })}</p>
        <p>{t('formats.csv')}</p>
        <ul>
          {RECORD_FILES.toReversed().map((file) => (
            <li key={file}>
              <a href={`/api/desk/import-template?file=${file}`} download>
                {t('formats.template-of', { file: t(`file.${file}`) })}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {RECORD_FILES.toReversed().map((file) => (
        <Columns key={file} file={file} />
      ))}
    </section>
  )
}

async function Columns({ file }: { file: RecordFile }) {
  const t = await getTranslations('import')
  const example = exampleOf(file)
  const title = t('formats.columns', { file: t(`file.${file}`), count: COLUMNS[file].length })
  return (
    <details className="more">
      <summary>{title}</summary>
      <ScrollTable title={title} head={[t('formats.column'), t('formats.help'), t('formats.example')]}>
        {COLUMNS[file].map((column) => (
          <tr key={column.name}>
            <th scope="row">
              <code>{column.name}</code>
              {!column.isRequired && <span className="block xs mut">{t('formats.optional')}</span>}
            </th>
            <td className="min-w-[14rem]">
              {t(`column.${column.help}`, { allowed: allowedIn(file, column).join(', ') })}
            </td>
            <td>
              <bdi lang="">{example[column.name] ?? ''}</bdi>
            </td>
          </tr>
        ))}
      </ScrollTable>
    </details>
  )
}

const KINDS: Partial<Record<RecordFile, { options: string[] }>> = {
  events: EventKind,
  actors: ActorKind,
  initiatives: InitiativeKind,
}

function allowedIn(file: RecordFile, { help }: Column): string[] {
  return help === 'kind' ? (KINDS[file]?.options ?? []) : []
}
