'use server'

import type { RecordAnswer } from '@/lib/forms/answer'
import { recordAction } from '@/lib/records/form-action'
import { ARTICLE_FORM } from './form'

const save = recordAction(ARTICLE_FORM)

/** Saves what the form of an article says. */
export async function saveArticleAction(previous: RecordAnswer, form: FormData): Promise<RecordAnswer> {
  return save(previous, form)
}
