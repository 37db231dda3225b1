'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { editorAction, refuseForm } from '@/lib/actions'
import { hrefIn } from '@/lib/i18n/format'
import { readFormToken } from '@/lib/records/form-token'
import { RecordType, WORD_OF } from '@/lib/records/types'
import { dropUnfinished } from '@/lib/records/unfinished-mutations'
import { FormMeta } from './meta'

const discard = editorAction('records.create', async ({ account, form }) => {
  const token = await readFormToken(form.get('form'))
  const { data: meta } = FormMeta.safeParse(Object.fromEntries(form))
  const { data: type } = RecordType.safeParse(form.get('type'))
  if (!token || !meta || !type) return refuseForm(form, { form: ['not-our-form'] })
  await dropUnfinished(account, [token.token, meta.restored])
  const page = `/admin/${WORD_OF[type]}/${meta.record || 'new'}`
  return redirect(hrefIn(meta.locale, `${page}?fresh=${randomUUID().slice(0, 8)}`))
})

/** Gives up what was typed and not saved, and opens the record as it was last saved. */
export async function discardAction(form: FormData): Promise<void> {
  await discard(null, form)
}
