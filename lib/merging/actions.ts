'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Refusal, schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import { hrefIn } from '@/lib/i18n/format'
import type { ContentProblem } from '@/lib/records/content'
import { markDistinct, takeBackDistinct } from './distinct-mutations'
import { mergeRecords } from './mutations'
import { choicesIn, DistinctInput, MergeInput, UndoInput } from './schema'
import { undoMerge } from './undo-mutations'

export const mergeAction = schemaAction(
  'records.merge',
  MergeInput,
  async (input, { account, form, address }) => {
    const { locale, keptBase, mergedBase, ...request } = input
    const bases = { kept: keptBase, merged: mergedBase }
    const result = await mergeRecords(account, { ...request, bases, choices: choicesIn(form), address })
    if (result.is === 'stale') return { form: ['stale'] }
    if (result.is === 'refused') return refusal(result.problems)
    return redirect(hrefIn(locale, `/admin/merges?done=${result.mergeId}`))
  },
)

export const undoMergeAction = schemaAction(
  'records.merge',
  UndoInput,
  async (input, { account, address }) => {
    const { locale, ...request } = input
    const result = await undoMerge(account, { ...request, address })
    if (result.is === 'edited') return { form: ['edited'] }
    if (result.is === 'refused') return refusal(result.problems)
    return redirect(hrefIn(locale, `/admin/merges?undone=${request.mergeId}`))
  },
)

export const markDistinctAction = schemaAction(
  'records.merge',
  DistinctInput,
  async (pair, { account, address }) => {
    await markDistinct(account, { ...pair, address })
    return goBack()
  },
)

export const takeBackDistinctAction = schemaAction(
  'records.merge',
  DistinctInput,
  async (pair, { account, address }) => {
    await takeBackDistinct(account, { ...pair, address })
    return goBack()
  },
)

// To the page that the form stands on, drawn anew.
async function goBack(): Promise<never> {
  return redirect(pageOf(await headers()).path)
}

// Each problem with what it is about, for the words: 'code', 'code value' or 'code value path'.
function refusal(problems: ContentProblem[]): Refusal {
  return { form: problems.map(({ code, value, path }) => [code, value ?? '', path].join(' ')) }
}
