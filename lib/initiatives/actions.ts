'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { INITIATIVE_FORM } from './form'

const save = recordAction(INITIATIVE_FORM)

/** Saves what the form of an initiative says. */
export async function saveInitiativeAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
