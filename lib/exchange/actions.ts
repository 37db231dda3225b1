'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { editorAction, type FormAnswer, schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import { requestHeaders } from '@/lib/auth/session'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'
import { dropUpload, keepUpload, runImport } from './import-mutations'
import { undoImport } from './undo-mutations'
import { readUpload } from './upload'

const OfUpload = z.object({ upload: z.uuid() })
const OfImport = z.object({ id: z.uuid() })

export const uploadAction = editorAction('import.run', async ({ account, form }): Promise<FormAnswer> => {
  const read = await readUpload(form.getAll('files').filter((entry) => entry instanceof File))
  // Answered by hand: what was posted is not sent back, since it is megabytes and a browser fills no file field.
  if ('refusal' in read) {
    return { status: 'error', error: { '': [read.refusal], ...(read.file && { file: [read.file] }) } }
  }
  return goTo(`/admin/import?upload=${await keepUpload(account, read.files)}`)
})

export const dropAction = schemaAction('import.run', OfUpload, async ({ upload }, { account }) => {
  await dropUpload(account, upload)
  return goTo('/admin/import')
})

export const confirmAction = schemaAction(
  'import.run',
  OfUpload,
  async ({ upload }, { account, address }) => {
    const answer = await runImport(account, { upload, address })
    // The preview says what changed since it was shown, or that the files are no longer kept.
    return goTo(answer.is === 'done' ? `/admin/import/${answer.id}` : `/admin/import?upload=${upload}`)
  },
)

export const undoAction = schemaAction('import.run', OfImport, async ({ id }, { account, address }) => {
  const { locale } = pageOf(await requestHeaders())
  const { reason } = MESSAGES[locale].import.undo
  await undoImport(account, { id, reason, address })
  return goTo(`/admin/import/${id}`)
})

async function goTo(path: string): Promise<never> {
  const { locale } = pageOf(await requestHeaders())
  return redirect(hrefIn(locale, path))
}
