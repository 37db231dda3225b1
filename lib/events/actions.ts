'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { EVENT_FORM } from './form'

const save = recordAction(EVENT_FORM)

/** Saves what the form of an event says. */
export async function saveEventAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
