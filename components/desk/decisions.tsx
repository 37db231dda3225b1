import { useLocale, useTranslations } from 'next-intl'
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
import { StepForm } from './step-form'
import { useStepErrors } from './step-words'

type DecisionsProps = Pick<Review, 'head' | 'may' | 'candidates' | 'assignees' | 'accountId'>

/** What can be decided about a record now, a form each; only what the account may do. */
export function Decisions({ head, may, candidates, assignees, accountId }: DecisionsProps) {
  const [t, locale] = [useTranslations('review.do'), useLocale()]
  const errors = useStepErrors()
  const { type, id, version, status } = head
  const hidden = { locale, type, id, base: version }
  const others = candidates.filter((one) => keyOf(one.head) !== keyOf(head))
  const problems = candidates.flatMap((one) => one.problems)
  const own = candidates.find((one) => keyOf(one.head) === keyOf(head))
  const isWaiting = status === 'draft' || status === 'in-review'
  const text = (step: 'publish' | 'send-back' | 'submit' | 'comment' | 'archive') => ({
    name: 'text',
    label: t(`${step}.text`),
    hint: t(`${step}.hint`),
  })
  return (
    <div className="decisions">
      {isWaiting && may.publish && (
        <section>
          <h3>{t('publish.title')}</h3>
          {problems.length > 0 ? (
            <p className="s mut">{t('publish.blocked')}</p>
          ) : (
            <StepForm
              action={publishAction}
              id="publish"
              hidden={hidden}
              field={text('publish')}
              button={t('publish.button', { count: others.length })}
              look="main"
              errors={errors}
            >
              {others.map((one, place) => (
                <input
                  key={keyOf(one.head)}
                  type="hidden"
                  name={`together[${place}]`}
                  value={keyOf(one.head)}
                />
              ))}
            </StepForm>
          )}
        </section>
      )}
      {status === 'draft' && may.submit && (
        <section>
          <h3>{t('submit.title')}</h3>
          {own && own.problems.length > 0 ? (
            <p className="s mut">{t('submit.blocked')}</p>
          ) : (
            <StepForm
              action={submitAction}
              id="submit"
              hidden={hidden}
              field={text('submit')}
              button={t('submit.button')}
              look={may.publish ? 'quiet' : 'main'}
              errors={errors}
            />
          )}
        </section>
      )}
      {status === 'in-review' && may.publish && (
        <section>
          <h3>{t('send-back.title')}</h3>
          <StepForm
            action={sendBackAction}
            id="send-back"
            hidden={hidden}
            field={text('send-back')}
            button={t('send-back.button')}
            errors={errors}
          />
        </section>
      )}
      {isWaiting && may.assign && (
        <section>
          <h3>{t('assign.title')}</h3>
          {head.assigneeId !== accountId && (
            <StepForm
              action={assignAction}
              id="assign-me"
              hidden={{ ...hidden, assignee: accountId }}
              button={t('assign.me')}
              errors={errors}
            />
          )}
          <StepForm
            action={assignAction}
            id="assign"
            hidden={hidden}
            field={{
              name: 'assignee',
              label: t('assign.text'),
              value: head.assigneeId ?? '',
              options: [
                { value: '', label: t('assign.nobody') },
                ...assignees.map((one) => ({ value: one.id, label: one.name })),
              ],
            }}
            button={t('assign.button')}
            errors={errors}
          />
        </section>
      )}
      {may.comment && (
        <section>
          <h3>{t('comment.title')}</h3>
          <StepForm
            action={commentAction}
            id="comment"
            hidden={hidden}
            field={text('comment')}
            button={t('comment.button')}
            errors={errors}
          />
        </section>
      )}
      {status !== 'archived' && may.archive && (
        <section>
          <h3>{t('archive.title')}</h3>
          <StepForm
            action={archiveAction}
            id="archive"
            hidden={hidden}
            field={text('archive')}
            button={t('archive.button')}
            errors={errors}
          />
        </section>
      )}
    </div>
  )
}
