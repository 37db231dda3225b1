import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'
import type { RecordKey } from '@/lib/records/types'

interface WayBackProps {
  record: RecordKey
  /** The record that an archived one was merged into. */
  movedTo: string | null
  /** Whether whoever reads this may undo the merge. */
  mayMerge?: boolean
}

/** How a record that is out of use comes back: from its history, or with the undoing of its merge. */
export function WayBack({ record, movedTo, mayMerge = false }: WayBackProps) {
  const [t, locale] = [useTranslations('review.back'), useLocale()]
  const { type, id } = record
  if (movedTo === null) {
    return t.rich('archived', {
      a: (words) => <a href={hrefIn(locale, recordHref(type, id, 'history'))}>{words}</a>,
    })
  }
  return t.rich('merged', {
    a: (words) => <a href={hrefIn(locale, recordHref(type, movedTo))}>{words}</a>,
    undo: (words) => (mayMerge ? <a href={hrefIn(locale, '/admin/merges')}>{words}</a> : words),
  })
}
