'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { ACTOR_FORM } from './form'

const save = recordAction(ACTOR_FORM)

/** Saves what the form of an actor says. */
export async function saveActorAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
