'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { THEME_FORM } from './form'

const save = recordAction(THEME_FORM)

/** Saves what the form of a theme says. */
export async function saveThemeAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
