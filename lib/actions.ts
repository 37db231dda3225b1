import 'server-only'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addressOf, isOwnOrigin } from '@/lib/auth/address'
import { pageOf, signInHref } from '@/lib/auth/doors'
import type { AccountFor, Permission } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'

/**
 * What a form is told: conform's result, or null where nothing was posted. Errors are codes, never sentences. `extra`
 * is what the action has to show besides, such as a link that was made.
 */
export type FormAnswer<Extra extends object = object> =
  | (SubmissionResult<string[]> & { extra?: Extra })
  | null

/** What `useActionState` takes. Posted without script, the same function runs and the page shows the answer. */
export type FormAction<Extra extends object = object> = (
  previous: FormAnswer<Extra>,
  form: FormData,
) => Promise<FormAnswer<Extra>>

/** Who posted what, from which network address. */
export interface Posted<P extends Permission> {
  account: AccountFor<P>
  form: FormData
  address: string | null
}

/** Why a form was refused: codes for the whole and field by field. */
export interface Refusal {
  form?: string[]
  fields?: Record<string, string[]>
}

/** How an action went: refused when it says why, else done; with what it has to show besides. */
export interface Outcome<Extra extends object> extends Refusal {
  extra?: Extra
}

interface Options {
  /** Keeps what was typed when the session is over, before the way leads to the sign-in page. */
  keep?: (form: FormData, address: string | null) => Promise<void>
  /** Fields that are never sent back, such as passwords. */
  secrets?: string[]
}

/**
 * The one door for edits: refuses posts from other sites, proves the account, runs, and tells the form what happened. A
 * refusal thrown below (AppError) becomes its code on the form; without a session the way leads to the sign-in page.
 */
export function editorAction<P extends Permission, Extra extends object = object>(
  permission: P,
  run: (posted: Posted<P>) => Promise<FormAnswer<Extra>>,
  { keep, secrets }: Options = {},
): FormAction<Extra> {
  return async (_previous, form) => {
    const asked = await headers()
    const address = addressOf(asked)
    try {
      if (!isOwnOrigin(asked)) throw new AppError('cross-site')
      return await run({ account: await requirePermission(permission), form, address })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code !== 'not-signed-in') return refuseForm(form, { form: [error.code] }, secrets)
      await keep?.(form, address)
    }
    const { locale, path } = pageOf(asked)
    // What is around the page, and what the browser keeps of others, were drawn for whoever was signed in.
    refresh()
    return redirect(signInHref(locale, path, keep ? { kept: new Date() } : 'expired'))
  }
}

/**
 * Like `editorAction` for a form that one schema reads. `run` gets its value; it returns a refusal, what there is to show
 * besides, or nothing when all is said by the form's success.
 */
export function schemaAction<P extends Permission, S extends z.ZodType, Extra extends object = object>(
  permission: P,
  schema: S,
  run: (value: z.output<S>, posted: Posted<P>) => Promise<Outcome<Extra> | undefined>,
  options: Options = {},
): FormAction<Extra> {
  return editorAction<P, Extra>(
    permission,
    (posted) => answer(posted.form, schema, (value) => run(value, posted), options),
    options,
  )
}

/** Like `schemaAction` for whoever comes: a form that asks for no account. Posts from other sites are refused too. */
export function visitorAction<S extends z.ZodType>(
  schema: S,
  run: (value: z.output<S>) => Promise<Refusal | undefined>,
  options: Pick<Options, 'secrets'> = {},
): FormAction {
  return async (_previous, form) => {
    if (!isOwnOrigin(await headers())) return refuseForm(form, { form: ['cross-site'] }, options.secrets)
    return answer(form, schema, run, options)
  }
}

async function answer<S extends z.ZodType, Extra extends object>(
  form: FormData,
  schema: S,
  run: (value: z.output<S>) => Promise<Outcome<Extra> | undefined>,
  { secrets }: Options,
): Promise<FormAnswer<Extra>> {
  const submission = parseWithZod(form, { schema, error: codeOf })
  if (submission.status !== 'success') return submission.reply({ hideFields: secrets })
  const result = await run(submission.value)
  if (result?.form || result?.fields) return { ...refuseForm(form, result, secrets), extra: result.extra }
  return { status: 'success', initialValue: null, extra: result?.extra }
}

/** The answer to a form that is refused; what was typed comes back with it, but for `secrets`. */
export function refuseForm(form: FormData, { form: whole, fields }: Refusal, secrets?: string[]) {
  return parseWithZod(form, { schema: z.looseObject({}) }).reply({
    formErrors: whole ?? [],
    fieldErrors: fields,
    hideFields: secrets,
  })
}

/** The code of what zod found where the schema names none: 'required', 'too-short', 'too-long', 'invalid-email' … */
export const codeOf: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'required'
  if (issue.code === 'too_small') return 'too-short'
  if (issue.code === 'too_big') return 'too-long'
  return issue.code === 'invalid_format' ? `invalid-${issue.format}` : 'invalid'
}
