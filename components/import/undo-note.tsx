import { getTranslations } from 'next-intl/server'
import type { ImportPage } from '@/lib/exchange/imported'
import { MadeTable } from './made-table'

interface UndoNoteProps extends Pick<ImportPage, 'undoing' | 'kept'> {
  isDone: boolean
}

/** What undoing an import would do, or did, and what it keeps and why. */
export async function UndoNote({ undoing, kept, isDone }: UndoNoteProps) {
  const t = await getTranslations('import')
  const done = undoing.flatMap(({ undoing: what, count }) =>
    what === 'archived' || what === 'restored' ? [{ what, count }] : [],
  )
  const keptTitle = t(isDone ? 'undo.kept-did' : 'undo.kept-would', { count: kept.length })
  return (
    <div className="stack field">
      {!isDone && <p className="max-w-prose">{done.length > 0 ? t('undo.would') : t('undo.nothing')}</p>}
      <ul>
        {done.map(({ what, count }) => (
          <li key={what}>{t(isDone ? `undo.did.${what}` : `undo.tally.${what}`, { count })}</li>
        ))}
      </ul>
      {kept.length > 0 && (
        <>
          <h3>{keptTitle}</h3>
          <MadeTable title={keptTitle} records={kept} />
        </>
      )}
    </div>
  )
}
