import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PostedForm, type PostedFormProps } from '@/components/forms/posted-form'
import type { Review } from '@/lib/desk/review'
import {
  archiveAction,
  assignAction,
  commentAction,
  publishAction,
  sendBackAction,
  submitAction,
} from '@/lib/records/actions'
import { keyOf } from '@/lib/records/types'
import { useStepErrors } from './step-words'

type DecisionsProps = Pick<Review, 'head' | 'may' | 'candidates' | 'assignees' | 'accountId'>

const ACTIONS = {
  publish: publishAction,
  submit: submitAction,
  'send-back': sendBackAction,
  comment: commentAction,
  archive: archiveAction,
} as const

/** What can be decided about a record now, a form each; only what the account may do. */
export function Decisions({ head, may, candidates, assignees, accountId }: DecisionsProps) {
  const [t, locale] = [useTranslations('review.do'), useLocale()]
  const errors = useStepErrors()
  const { type, id, version, status, assigneeId } = head
  const form = { hidden: { locale, type, id, base: version }, errors }
  const others = candidates.filter((one) => keyOf(one.head) !== keyOf(head))
  const own = candidates.find((one) => keyOf(one.head) === keyOf(head))
  const isWaiting = status === 'draft' || status === 'in-review'
  const isBlocked = (among: typeof candidates) => among.some(({ problems }) => problems.length > 0)

  const step = (name: keyof typeof ACTIONS, more: Partial<PostedFormProps> = {}) => (
    <PostedForm
      look="quiet"
      action={ACTIONS[name]}
      id={name}
      field={{ name: 'text', label: t(`${name}.text`), hint: t(`${name}.hint`) }}
      button={t(`${name}.button`, { count: others.length })}
      {...form}
      {...more}
    />
  )
  const blocked = (name: 'publish' | 'submit') => <p className="s mut">{t(`${name}.blocked`)}</p>
  return (
    <div className="decisions">
      {isWaiting && may.publish && (
        <Decision title={t('publish.title')}>
          {isBlocked(candidates)
            ? blocked('publish')
            : step('publish', {
                look: 'main',
                children: others.map((one, place) => (
                  <input
                    key={keyOf(one.head)}
                    type="hidden"
                    name={`together[${place}]`}
                    value={keyOf(one.head)}
                  />
                )),
              })}
        </Decision>
      )}
      {status === 'draft' && may.submit && (
        <Decision title={t('submit.title')}>
          {isBlocked(own ? [own] : [])
            ? blocked('submit')
            : step('submit', { look: may.publish ? 'quiet' : 'main' })}
        </Decision>
      )}
      {status === 'in-review' && may.publish && (
        <Decision title={t('send-back.title')}>{step('send-back')}</Decision>
      )}
      {isWaiting && may.assign && (
        <Decision title={t('assign.title')}>
          {assigneeId !== accountId && (
            <PostedForm
              look="quiet"
              {...form}
              action={assignAction}
              id="assign-me"
              hidden={{ ...form.hidden, assignee: accountId }}
              button={t('assign.me')}
            />
          )}
          <PostedForm
            look="quiet"
            {...form}
            action={assignAction}
            id="assign"
            field={{
              name: 'assignee',
              label: t('assign.text'),
              value: assigneeId ?? '',
              options: [
                { value: '', label: t('assign.nobody') },
                ...assignees.map((one) => ({ value: one.id, label: one.name })),
              ],
            }}
            button={t('assign.button')}
          />
        </Decision>
      )}
      {may.comment && <Decision title={t('comment.title')}>{step('comment')}</Decision>}
      {status !== 'archived' && may.archive && (
        <Decision title={t('archive.title')}>{step('archive')}</Decision>
      )}
    </div>
  )
}

function Decision({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
