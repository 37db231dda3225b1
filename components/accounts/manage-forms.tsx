'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/actions'
import { Role } from '@/lib/auth/roles'
import { ActionForm } from './action-form'
import { useFields } from './fields'
import type { FieldSpec } from './form-field'
import { LinkForm } from './link-form'

function useRoleField(): FieldSpec {
  const [t, words] = [useTranslations('accounts'), useTranslations('auth')]
  const options = Role.options.map((role) => ({
    value: role,
    label: `${t(`role.${role}`)} – ${t(`role-hint.${role}`)}`,
  }))
  return { name: 'role', label: words('field.role'), options }
}

/** A new account, and the link to hand over. Without script it is posted like any form. */
export function CreateForm({ action }: { action: FormAction<{ link: string }> }) {
  const [t, field, role] = [useTranslations('accounts.create'), useFields(), useRoleField()]
  return (
    <LinkForm
      id="create"
      action={action}
      fields={[field.name, { ...field.email, autoComplete: 'off' }, role]}
      button={t('submit')}
      done={t('done')}
    />
  )
}

interface AccountFormProps<Extra extends object = object> {
  action: FormAction<Extra>
  id: string
}

/** Makes a link that lets the holder choose a password. Without script it is posted like any form. */
export function MakeLinkForm({ action, id }: AccountFormProps<{ link: string }>) {
  const t = useTranslations('accounts.link')
  return (
    <LinkForm
      id="link"
      action={action}
      fields={[]}
      hidden={{ id }}
      button={t('make')}
      look="quiet"
      done={t('done')}
    />
  )
}

/** Sends that link by mail. Without script it is posted like any form. */
export function MailLinkForm({ action, id, email }: AccountFormProps & { email: string }) {
  const t = useTranslations('accounts.link')
  const done = t('mailed', { email })
  return (
    <ActionForm
      id="mail"
      action={action}
      fields={[]}
      hidden={{ id }}
      button={t('mail')}
      look="quiet"
      done={done}
    />
  )
}

/** Gives another role. Without script it is posted like any form. */
export function RoleForm({ action, id, role }: AccountFormProps & { role: Role }) {
  const [t, field] = [useTranslations('accounts.change-role'), useRoleField()]
  return (
    <ActionForm
      id="role"
      action={action}
      fields={[{ ...field, value: role }]}
      hidden={{ id }}
      button={t('submit')}
      look="quiet"
      done={t('done')}
    />
  )
}

/** Does one of the things that take no more than the account. Without script it is posted like any form. */
export function AccountStep({
  step,
  action,
  id,
}: AccountFormProps & { step: 'disable' | 'enable' | 'reset' }) {
  const t = useTranslations('accounts')
  return (
    <ActionForm
      id={step}
      action={action}
      fields={[]}
      hidden={{ id }}
      button={t(`${step}.submit`)}
      look="quiet"
    />
  )
}
