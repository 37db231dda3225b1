'use server'

import { redirect } from 'next/navigation'
import { schemaAction } from '@/lib/actions'
import { hrefIn } from '@/lib/i18n/format'
import { WORD_OF } from '@/lib/records/types'
import { restoreVersion } from '@/lib/records/workflow-mutations'
import { RestoreInput } from './restore'

export const restoreVersionAction = schemaAction(
  'records.restore',
  RestoreInput,
  async ({ locale, ...request }, { account, address }) => {
    const result = await restoreVersion(account, { ...request, address })
    if (result.is !== 'done') return { form: [result.is === 'stale' ? 'stale' : 'other'] }
    const { type, id } = request
    return redirect(hrefIn(locale, `/admin/${WORD_OF[type]}/${id}/history?restored=${result.version}`))
  },
)
