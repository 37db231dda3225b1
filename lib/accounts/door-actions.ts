'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { visitorAction } from '@/lib/actions'
import { addressOf } from '@/lib/auth/address'
import { safeNext, secondFactorHref, signInHref } from '@/lib/auth/doors'
import { lacksSecondFactor } from '@/lib/auth/prove'
import { currentAccount, requestHeaders } from '@/lib/auth/session'
import type { Locale } from '@/lib/i18n/locales'
import { verifySignIn } from './code-mutations'
import { mailForgotten, takeMailTurn } from './forgotten-mutations'
import { choosePassword, createFirstAdmin } from './link-mutations'
import { canMail } from './mail'
import { ChoosePasswordInput, CodeInput, FirstAdminInput, ForgottenInput, SignInInput } from './schema'
import { signIn } from './sign-in-mutations'

const secrets = ['password', 'again', 'code']

export const signInAction = visitorAction(
  SignInInput,
  async ({ email, password, locale, next }) => {
    const answer = await signIn(await requestHeaders(), { email, password })
    switch (answer.is) {
      case 'in':
        return redirect(await onward(next, locale))
      case 'second-factor':
        return redirect(
          `/${locale}/admin/second-factor?${new URLSearchParams({ next: safeNext(next, locale) })}`,
        )
      case 'wrong':
        return { form: answer.wait > 0 ? ['wrong', `wait:${answer.wait}`] : ['wrong'] }
      case 'wait':
        return { form: [`wait:${answer.wait}`] }
      case 'disabled':
        return { form: ['disabled'] }
    }
  },
  { secrets },
)

export const verifyCodeAction = visitorAction(
  CodeInput,
  async ({ code, locale, next }) => {
    const answer = await verifySignIn(await requestHeaders(), code)
    if (answer === 'in') return redirect(await onward(next, locale))
    return answer === 'wrong-code' ? { fields: { code: [answer] } } : { form: [answer] }
  },
  { secrets },
)

export const forgottenAction = visitorAction(ForgottenInput, async ({ email, locale }) => {
  if (!canMail()) return { form: ['no-mail'] }
  const address = addressOf(await requestHeaders())
  const wait = await takeMailTurn(address)
  if (wait > 0) return { form: [`wait:${wait}`] }
  // After the answer, which takes as long for an unknown e-mail as for a known one.
  after(() => mailForgotten(email, locale, address))
  return undefined
})

export const choosePasswordAction = visitorAction(
  ChoosePasswordInput,
  async ({ token, password, locale }) => {
    const headers = await requestHeaders()
    if (!(await choosePassword(headers, { token, password, address: addressOf(headers) })))
      return { form: ['link-over'] }
    return redirect(signInHref(locale, null, 'chosen'))
  },
  { secrets },
)

export const createFirstAdminAction = visitorAction(
  FirstAdminInput,
  async ({ token, name, email, password, locale }) => {
    const headers = await requestHeaders()
    const person = { token, name, email, password, address: addressOf(headers) }
    if (!(await createFirstAdmin(headers, person))) return { form: ['link-over'] }
    return redirect(signInHref(locale, null, 'chosen'))
  },
  { secrets },
)

// The new session decides: whoever has to set up a second factor gets nowhere else.
async function onward(next: string | undefined, locale: Locale) {
  const account = await currentAccount()
  return account && lacksSecondFactor(account) ? secondFactorHref(locale) : safeNext(next, locale)
}
