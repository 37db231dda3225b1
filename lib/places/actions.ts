'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { PLACE_FORM } from './form'

const save = recordAction(PLACE_FORM)

/** Saves what the form of a place says. */
export async function savePlaceAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
