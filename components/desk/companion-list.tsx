import { useLocale, useTranslations } from 'next-intl'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'
import type { Candidate } from '@/lib/records/publication'
import { keyOf } from '@/lib/records/types'
import { ProblemList } from './problem-list'
import { RecordLink } from './record-link'

/** The records that would be published with another one, each with what it lacks. */
export function CompanionList({ companions }: { companions: Candidate[] }) {
  const [t, v, locale] = [useTranslations('review'), useTranslations('vocabulary'), useLocale()]
  return (
    <ul className="rows">
      {companions.map(({ head, problems }) => (
        <li key={keyOf(head)}>
          <p className="row-t">
            <RecordLink record={head} page="review" />
          </p>
          <p className="row-m">
            <span>{v(`recordType.${head.type}`)}</span>
            {problems.length === 0 ? (
              <span className="badge ok">{t('page.ready')}</span>
            ) : (
              <a href={hrefIn(locale, recordHref(head.type, head.id))}>{t('edit')}</a>
            )}
          </p>
          {problems.length > 0 && <ProblemList problems={problems} />}
        </li>
      ))}
    </ul>
  )
}
