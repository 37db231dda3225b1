import { useLocale, useTranslations } from 'next-intl'
import { PostedForm } from '@/components/forms/posted-form'
import { StatusBadge } from '@/components/records/status-badge'
import type { Duplicate, Reason } from '@/lib/desk/pairs'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { markDistinctAction } from '@/lib/merging/actions'
import { type RecordKey, WORD_OF } from '@/lib/records/types'
import { RecordLink } from './record-link'
import { useStepErrors } from './step-words'

interface DuplicateListProps {
  duplicates: Duplicate[]
  /** The record of the page, whose title needs not be said again in each pair. */
  about?: RecordKey
  /** Whether they may be merged or judged different. */
  mayMerge: boolean
}

/** Pairs of records that may be one: why, and the two ways to settle it. */
export function DuplicateList({ duplicates, about, mayMerge }: DuplicateListProps) {
  const [t, v, locale] = [useTranslations('quality.duplicates'), useTranslations('vocabulary'), useLocale()]
  const review = useTranslations('review')
  const errors = useStepErrors()
  const sayReason = ({ code, value }: Reason) =>
    code === 'shared-actors'
      ? t('reason.shared-actors', { count: Number(value) })
      : t(`reason.${code}`, { value })
  const nameOf = (title: LocalizedText) => say(title, locale)?.text ?? review('untitled')
  return (
    <ol className="rows">
      {duplicates.map(({ first, second, reasons }) => {
        const { type } = first
        const compare = `/admin/merge/${WORD_OF[type]}?${new URLSearchParams({ keep: first.id, merge: second.id })}`
        return (
          <li key={`${type} ${first.id} ${second.id}`}>
            <div className="pair">
              {[first, second]
                .filter(({ id }) => id !== about?.id)
                .map((record) => (
                  <p key={record.id} className="row-t">
                    <RecordLink record={record} /> <StatusBadge status={record.status} />
                  </p>
                ))}
            </div>
            <p className="row-m">
              <span>{v(`recordType.${type}`)}</span>
              {reasons.map((reason) => (
                <span key={`${reason.code} ${reason.value}`}>{sayReason(reason)}</span>
              ))}
            </p>
            {mayMerge && (
              <div className="btns more">
                <a
                  className="btn sm"
                  href={hrefIn(locale, compare)}
                  aria-label={t('compare-name', { first: nameOf(first.title), second: nameOf(second.title) })}
                >
                  {t('compare')}
                </a>
                <PostedForm
                  action={markDistinctAction}
                  id={`distinct-${first.id}-${second.id}`}
                  hidden={{ type, a: first.id, b: second.id, locale }}
                  button={t(`distinct.${type}`)}
                  look="small"
                  errors={errors}
                />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
