'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/actions'
import { ActionForm } from './action-form'
import { useFields } from './fields'

interface DoorFormProps {
  action: FormAction
  /** Where to go on to. */
  next?: string
}

/** E-mail and password. Without script it is posted like any form. */
export function SignInForm({ action, next }: DoorFormProps) {
  const [t, locale, field] = [useTranslations('auth'), useLocale(), useFields()]
  return (
    <ActionForm
      id="sign-in"
      action={action}
      fields={[field.email, field.password]}
      hidden={{ locale, next }}
      button={t('sign-in.submit')}
    />
  )
}

/** A code of the authenticator app, or a recovery code. Without script it is posted like any form. */
export function CodeForm({ action, next }: DoorFormProps) {
  const [t, locale, field] = [useTranslations('auth'), useLocale(), useFields()]
  return (
    <ActionForm
      id="code"
      action={action}
      fields={[{ ...field.code, hint: t('hint.code-or-recovery'), inputMode: undefined }]}
      hidden={{ locale, next }}
      button={t('second-factor.submit')}
    />
  )
}

/** Asks for a link by mail. Without script it is posted like any form. */
export function ForgottenForm({ action }: DoorFormProps) {
  const [t, locale, field] = [useTranslations('auth'), useLocale(), useFields()]
  return (
    <ActionForm
      id="forgotten"
      action={action}
      fields={[field.email]}
      hidden={{ locale }}
      button={t('forgotten.submit')}
      done={t('forgotten.done')}
    />
  )
}

/** A password, twice. Without script it is posted like any form. */
export function ChoosePasswordForm({ action, token }: DoorFormProps & { token: string }) {
  const [t, locale, field] = [useTranslations('auth'), useLocale(), useFields()]
  return (
    <ActionForm
      id="choose"
      action={action}
      fields={[field.newPassword, field.again]}
      hidden={{ locale, token }}
      button={t('link.password.submit')}
    />
  )
}

/** Who the first admin is. Without script it is posted like any form. */
export function FirstAdminForm({ action, token }: DoorFormProps & { token: string }) {
  const [t, locale, field] = [useTranslations('auth'), useLocale(), useFields()]
  return (
    <ActionForm
      id="first"
      action={action}
      fields={[field.name, field.email, field.newPassword, field.again]}
      hidden={{ locale, token }}
      button={t('link.first-admin.submit')}
    />
  )
}
