import { getTranslations } from 'next-intl/server'
import { StatusBadge } from '@/components/records/status-badge'
import type { DeskList } from '@/lib/desk/filters'
import type { WorkItem } from '@/lib/desk/schema'
import { sayMoment } from '@/lib/history/moment'
import { RecordLink } from './record-link'

interface WorkRowProps {
  item: WorkItem
  list: DeskList
}

// Whoever writes a record goes on in its form, whoever reads it for others goes to its review page.
const LEADS_TO = {
  review: 'review',
  drafts: '',
  'sent-back': '',
  assigned: 'review',
  contributors: 'review',
  published: 'review',
} as const satisfies Record<DeskList, string>

/** A record in a list of work: since when, by whom, what it lacks, who takes care of it. */
export async function WorkRow({ item, list }: WorkRowProps) {
  const [t, v] = await Promise.all([getTranslations('review'), getTranslations('vocabulary')])
  const { type, status, submittedAt, updatedAt, submitter, owner, assignee, missing, unproved, sentBack } =
    item
  const since = submittedAt ?? updatedAt
  const [when, sentWhen] = await Promise.all([sayMoment(since), sentBack && sayMoment(sentBack.createdAt)])
  const isWaiting = status === 'draft' || status === 'in-review'
  const isProvable = type === 'event' || type === 'initiative'
  return (
    <li className="row">
      <p className="row-d">
        <time dateTime={since.toISOString()}>{when}</time>
      </p>
      <div>
        <p className="row-t">
          <RecordLink record={item} page={LEADS_TO[list]} />
        </p>
        {sentBack && (
          <blockquote className="s">
            <p className="said-here">{sentBack.text}</p>
          </blockquote>
        )}
        <p className="row-m">
          <span>{v(`recordType.${type}`)}</span>
          {list === 'assigned' && <StatusBadge status={status} />}
          {sentBack && sentWhen && (
            <span>{t('sent-back-by', { date: sentWhen, name: sentBack.author ?? t('imported') })}</span>
          )}
          {status === 'in-review' && submitter && <span>{t('submitted-by', { name: submitter })}</span>}
          {status === 'draft' && owner && list !== 'drafts' && <span>{t('owned-by', { name: owner })}</span>}
          {isWaiting && missing > 0 && (
            <span className="badge doubt">{t('missing', { count: missing })}</span>
          )}
          {isWaiting && isProvable && <span>{t('unproved', { count: unproved })}</span>}
          {list === 'review' && (
            <span>{assignee ? t('assigned-to', { name: assignee }) : t('unassigned')}</span>
          )}
        </p>
      </div>
    </li>
  )
}
