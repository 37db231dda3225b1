import { getLocale, getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import { sayMoment } from '@/lib/history/moment'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { undoMergeAction } from '@/lib/merging/actions'
import type { ListedMerge } from '@/lib/merging/listed'
import { recordHref } from '@/lib/records/filters'
import { ReasonForm } from './reason-form'

/** A merge in the list, with the way to take it back or what stands in it. */
export async function MergeRow({ merge }: { merge: ListedMerge }) {
  const [t, locale] = await Promise.all([getTranslations('merging.merges'), getLocale()])
  const {
    id,
    type,
    keptId,
    keptTitle,
    mergedTitle,
    mergedId,
    reason,
    author,
    createdAt,
    undoneAt,
    undoneBy,
  } = merge
  const name = {
    kept: say(keptTitle, locale)?.text ?? keptId,
    merged: say(mergedTitle, locale)?.text ?? mergedId,
  }
  const when = undoneAt ? await sayMoment(undoneAt) : ''
  return (
    <li className="row" id={`merge-${id}`}>
      <p className="row-d">
        <time dateTime={createdAt.toISOString()}>{await sayMoment(createdAt)}</time>
      </p>
      <div>
        <p className="row-t">
          {t.rich('row', {
            merged: () => <SaidText text={mergedTitle} />,
            kept: () => (
              <a href={hrefIn(locale, recordHref(type, keptId))}>
                <SaidText text={keptTitle} />
              </a>
            ),
          })}
        </p>
        <p className="row-m">
          {reason && <span>{t('reason', { reason })}</span>}
          {author && <span>{t('by', { name: author })}</span>}
          {undoneAt && <span className="badge">{t('undone-badge')}</span>}
        </p>
        {undoneAt ? (
          <p className="s mut">
            {undoneBy ? t('undone-by', { name: undoneBy, when }) : t('undone-when', { when })}
          </p>
        ) : merge.laterId ? (
          <p className="s">
            {t.rich('later', { link: (words) => <a href={`#merge-${merge.laterId}`}>{words}</a> })}
          </p>
        ) : (
          <details className="fold">
            <summary>{t('undo')}</summary>
            {merge.isEdited && <Edited merge={merge} name={name} />}
            <UndoForm merge={merge} name={name.merged} />
          </details>
        )}
      </div>
    </li>
  )
}

async function UndoForm({ merge: { id, isEdited }, name }: { merge: ListedMerge; name: string }) {
  const [t, refused, locale] = await Promise.all([
    getTranslations('merging.merges'),
    getTranslations('merging'),
    getLocale(),
  ])
  return (
    <ReasonForm
      action={undoMergeAction}
      id={`undo-${id}`}
      hidden={{ locale, mergeId: id, nevertheless: String(isEdited) }}
      refused={refused('not-undone')}
      reason={{ label: t('undo-reason'), value: t('undo-default') }}
      button={isEdited ? t('nevertheless') : t('undo')}
      buttonName={t('undo-name', { name })}
    />
  )
}

interface EditedProps {
  merge: ListedMerge
  name: { kept: string; merged: string }
}

async function Edited({ merge: { type, keptId, edits }, name }: EditedProps) {
  const [t, locale] = await Promise.all([getTranslations('merging.merges'), getLocale()])
  const versions = await Promise.all(
    edits.map(async ({ number, author, reason, createdAt }) => ({
      number,
      said: [t('edit', { number, when: await sayMoment(createdAt) }), author, reason]
        .filter(Boolean)
        .join(', '),
    })),
  )
  const history = hrefIn(locale, recordHref(type, keptId, 'history'))
  return (
    <div className="note">
      <p>{t(versions.length > 0 ? 'edited' : 'edited-status', { name: name.kept })}</p>
      {versions.length > 0 && (
        <ul>
          {versions.map(({ number, said }) => (
            <li key={number}>
              <a href={`${history}/${number}`}>{said}</a>
            </li>
          ))}
        </ul>
      )}
      <p>{t.rich('edited-hint', { ...name, link: (words) => <a href={history}>{words}</a> })}</p>
    </div>
  )
}
