'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { addressOf } from '@/lib/auth/address'
import { hrefIn } from '@/lib/i18n/format'
import { isLocale, LOCALES } from '@/lib/i18n/locales'
import { addSuggestion } from './mutations'
import { findSubject } from './queries'
import { SUGGESTION_FIELDS, type SuggestionAnswer, SuggestionInput, TRAP } from './schema'
import { senderOf } from './sender'
import { judgeStamp, makeStamp } from './stamp'
import { suggestHref } from './subject'

/**
 * Keeps what a reader suggests and leads on to the thanks; else says what is wrong and gives back what was typed. Needs
 * no account. What fills the field that nobody sees is thanked and forgotten.
 */
export async function sendSuggestionAction(
  _previous: SuggestionAnswer,
  form: FormData,
): Promise<SuggestionAnswer> {
  const reference = textOf(form, 'record')
  const about = reference ? await findSubject(reference) : null
  const typed = {
    message: textOf(form, 'message'),
    source: textOf(form, 'source'),
    contact: textOf(form, 'contact'),
  }
  const stamp = textOf(form, 'stamp')
  const refuse = async (problems: NonNullable<SuggestionAnswer>['problems'], isForged = false) => ({
    problems,
    typed,
    stamp: isForged ? await makeStamp() : stamp,
  })
  if (textOf(form, TRAP) === '') {
    const read = SuggestionInput.safeParse(typed)
    if (!read.success) return refuse(firstOfEach(read.error.issues))
    if (reference && !about) return refuse({ form: 'unknown-record' })
    const judged = await judgeStamp(stamp)
    if (judged !== 'good') return refuse({ form: 'too-fast' }, judged === 'forged')
    const sender = await senderOf(addressOf(await headers()))
    if ((await addSuggestion({ ...read.data, about }, sender)) === 'too-many')
      return refuse({ form: 'too-many' })
  }
  const locale = textOf(form, 'locale')
  const back = suggestHref(about ?? undefined)
  redirect(hrefIn(isLocale(locale) ? locale : LOCALES[0], `${back}${back.includes('?') ? '&' : '?'}sent=1`))
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function firstOfEach(issues: { path: PropertyKey[]; message: string }[]) {
  return Object.fromEntries(
    SUGGESTION_FIELDS.flatMap((field) => {
      const issue = issues.find(({ path }) => path[0] === field)
      return issue ? [[field, issue.message]] : []
    }),
  )
}
