'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/actions'
import { ActionForm } from './action-form'
import { useFields } from './fields'

/** Name, and whether the public history says it. Without script it is posted like any form. */
export function ProfileForm({
  action,
  name,
  showName,
}: {
  action: FormAction
  name: string
  showName: boolean
}) {
  const [t, words, field] = [useTranslations('accounts.profile.name'), useTranslations('auth'), useFields()]
  return (
    <ActionForm
      id="profile"
      action={action}
      fields={[
        { ...field.name, value: name },
        {
          name: 'showName',
          label: words('field.show-name'),
          hint: words('hint.show-name'),
          type: 'checkbox',
          isChecked: showName,
        },
      ]}
      button={t('submit')}
      done={t('done')}
    />
  )
}

/** Another password. Without script it is posted like any form. */
export function PasswordForm({ action }: { action: FormAction }) {
  const [t, field] = [useTranslations('accounts.profile.password'), useFields()]
  return (
    <ActionForm
      id="change-password"
      action={action}
      fields={[field.current, field.newPassword, field.again]}
      button={t('submit')}
      done={t('done')}
    />
  )
}
