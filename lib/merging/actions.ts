'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Outcome, schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import type { Reviewer } from '@/lib/auth/roles'
import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import type { ContentProblem } from '@/lib/records/content'
import { titlesOf } from '@/lib/records/desk'
import { recordHref } from '@/lib/records/filters'
import { keyOf } from '@/lib/records/types'
import { markDistinct, takeBackDistinct } from './distinct-mutations'
import { type Judgement, judgedHref } from './judged'
import { mergeRecords } from './mutations'
import { choicesIn, DistinctInput, MergeInput, UndoInput } from './schema'
import { type RefusalDetail, toTold } from './told'
import { undoMerge } from './undo-mutations'

export const mergeAction = schemaAction(
  'records.merge',
  MergeInput,
  async (input, { account, form, address }): Promise<Outcome<RefusalDetail>> => {
    const { locale, keptBase, mergedBase, ...request } = input
    const bases = { kept: keptBase, merged: mergedBase }
    const result = await mergeRecords(account, { ...request, bases, choices: choicesIn(form), address })
    if (result.is === 'stale') return { form: ['stale'] }
    if (result.is === 'refused') return refusal(account, locale, result.problems)
    return redirect(hrefIn(locale, `/admin/merges?done=${result.mergeId}`))
  },
)

export const undoMergeAction = schemaAction(
  'records.merge',
  UndoInput,
  async (input, { account, address }): Promise<Outcome<RefusalDetail>> => {
    const { locale, ...request } = input
    const result = await undoMerge(account, { ...request, address })
    if (result.is === 'edited') return { form: ['edited'] }
    if (result.is === 'refused') return refusal(account, locale, result.problems)
    return redirect(hrefIn(locale, `/admin/merges?undone=${request.mergeId}`))
  },
)

export const markDistinctAction = schemaAction(
  'records.merge',
  DistinctInput,
  async (pair, { account, address }) => {
    await markDistinct(account, { ...pair, address })
    return goBack('distinct')
  },
)

export const takeBackDistinctAction = schemaAction(
  'records.merge',
  DistinctInput,
  async (pair, { account, address }) => {
    await takeBackDistinct(account, { ...pair, address })
    return goBack('undone')
  },
)

// To the page that the form stands on, drawn anew, to tell what was decided there.
async function goBack(judged: Judgement): Promise<never> {
  return redirect(judgedHref(pageOf(await headers()).path, judged))
}

async function refusal(
  reviewer: Reviewer,
  locale: Locale,
  problems: ContentProblem[],
): Promise<Outcome<RefusalDetail>> {
  const { codes, about } = toTold(problems)
  const titles = await titlesOf(reviewer, [...about.values()].flat())
  const shown = [...about].map(([code, keys]) => [
    code,
    keys.map((key) => ({
      href: hrefIn(locale, recordHref(key.type, key.id)),
      id: key.id,
      title: titles.get(keyOf(key)) ?? {},
    })),
  ])
  return { form: codes, extra: { about: Object.fromEntries(shown) } }
}
