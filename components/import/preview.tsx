import { getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { Preview as PreviewData } from '@/lib/exchange/preview'
import { ProblemTable } from './problem-table'

const MOST_KEPT = 50

/** What an upload would do, before anything is written. */
export async function Preview({ preview }: { preview: PreviewData }) {
  const t = await getTranslations('import')
  const { files, problems, outcomes, changes } = preview
  const b = (words: React.ReactNode) => <b>{words}</b>
  const touched = outcomes.filter(
    ({ created, updated, unchanged, kept }) => created + updated + unchanged + kept.length > 0,
  )
  const isBlocked = problems.length > 0
  return (
    <>
      <p className="mut">{t('preview.files', { count: files.length, names: files.join(', ') })}</p>
      {isBlocked ? (
        <>
          <p className="note error more" role="alert">
            <span>{t.rich('preview.blocked', { count: problems.length, b })}</span>
          </p>
          <section>
            <h2>{t('problems.title')}</h2>
            <ProblemTable problems={problems} />
          </section>
        </>
      ) : (
        <p className="lede" role="status">
          {t.rich('preview.lede', { count: changes, b })}
        </p>
      )}
      {touched.length > 0 && (
        <section>
          <h2>{t('preview.outcomes')}</h2>
          <ScrollTable
            title={t('preview.outcomes')}
            head={[
              t('preview.of'),
              t('preview.created'),
              t('preview.updated'),
              t('preview.unchanged'),
              t('preview.kept'),
            ]}
          >
            {touched.map(({ file, created, updated, unchanged, kept }) => (
              <tr key={file}>
                <th scope="row">{t(`file.${file}`)}</th>
                {[created, updated, unchanged, kept.length].map((count, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                  <td key={at} className="num">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </ScrollTable>
        </section>
      )}
      <Kept outcomes={outcomes} />
      {preview.first.length > 0 && <FirstRecords preview={preview} />}
    </>
  )
}

async function Kept({ outcomes }: Pick<PreviewData, 'outcomes'>) {
  const t = await getTranslations('import')
  const kept = outcomes.flatMap((outcome) => outcome.kept.map((id) => ({ id, file: outcome.file })))
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{t('preview.kept-title')}</h2>
      <p>{t('preview.kept-text')}</p>
      <ul className="more">
        {kept.slice(0, MOST_KEPT).map(({ id, file }) => (
          <li key={`${file} ${id}`}>
            {t(`file.${file}`)} <code>{id}</code>
          </li>
        ))}
        {kept.length > MOST_KEPT && <li>{t('preview.kept-more', { count: kept.length - MOST_KEPT })}</li>}
      </ul>
    </section>
  )
}

async function FirstRecords({ preview: { first, changes } }: { preview: PreviewData }) {
  const [t, v] = await Promise.all([getTranslations('import'), getTranslations('vocabulary')])
  const title = t(changes > first.length ? 'preview.first' : 'preview.all', { count: first.length })
  return (
    <section>
      <h2>{title}</h2>
      <ScrollTable
        title={title}
        head={[t('preview.record'), t('preview.kind'), t('preview.state'), t('preview.where')]}
      >
        {first.map(({ type, id, title: name, isNew, file, line }) => (
          <tr key={`${type} ${id}`}>
            <th scope="row">
              <SaidText text={name} /> <code className="xs mut">{id}</code>
            </th>
            <td>{v(`recordType.${type}`)}</td>
            <td>{t(isNew ? 'preview.new' : 'preview.changed')}</td>
            <td>{line === null ? file : t('preview.line', { file, line })}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  )
}
