'use server'

import { redirect } from 'next/navigation'
import { schemaAction } from '@/lib/actions'
import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { recordHref } from './filters'
import { AssignInput, PublishInput, ReasonInput, StepInput } from './steps'
import type { RecordKey } from './types'
import {
  archiveRecord,
  assignRecord,
  commentRecord,
  publishRecord,
  type StepResult,
  sendBack,
  submitRecord,
} from './workflow-mutations'

export const submitAction = schemaAction('records.submit', StepInput, async (step, { account, address }) =>
  tell(step, await submitRecord(account, { ...step, address }), 'submitted'),
)

export const sendBackAction = schemaAction(
  'records.publish',
  ReasonInput,
  async (step, { account, address }) =>
    tell(step, await sendBack(account, { ...step, address }), 'sent-back'),
)

export const assignAction = schemaAction(
  'records.assign',
  AssignInput,
  async ({ assignee, ...step }, { account, address }) =>
    tell(step, await assignRecord(account, { ...step, assigneeId: assignee, address }), 'assigned'),
)

export const commentAction = schemaAction(
  'records.comment',
  ReasonInput,
  async (step, { account, address }) =>
    tell(step, await commentRecord(account, { ...step, address }), 'commented'),
)

export const publishAction = schemaAction(
  'records.publish',
  PublishInput,
  async (step, { account, address }) =>
    tell(step, await publishRecord(account, { ...step, address }), 'published'),
)

export const archiveAction = schemaAction(
  'records.archive',
  ReasonInput,
  async (step, { account, address }) =>
    tell(step, await archiveRecord(account, { ...step, address }), 'archived'),
)

/** Leads back to the record, which then tells what was done; or says with codes why it was not. */
async function tell({ locale, type, id }: RecordKey & { locale: Locale }, result: StepResult, done: string) {
  if (result.is === 'done') return redirect(hrefIn(locale, `${recordHref(type, id, 'review')}?done=${done}`))
  if (result.is === 'stale') return { form: ['stale'] }
  const codes = new Set(result.problems.map(({ code }) => code))
  const own = ['not-published-yet', 'in-use', 'wrong-status', 'unknown-value'].filter((code) =>
    codes.has(code),
  )
  return { form: own.length > 0 ? own : ['incomplete'] }
}
