'use client'

import { useTranslations } from 'next-intl'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/accounts/schema'
import type { FieldSpec } from './form-field'

/** The fields that several forms have, in the reader's words. */
export function useFields() {
  const t = useTranslations('auth')
  return {
    email: { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
    password: {
      name: 'password',
      label: t('field.password'),
      type: 'password',
      autoComplete: 'current-password',
    },
    current: {
      name: 'current',
      label: t('field.current'),
      hint: t('hint.current'),
      type: 'password',
      autoComplete: 'current-password',
    },
    newPassword: {
      name: 'password',
      label: t('field.new-password'),
      hint: t('hint.password'),
      type: 'password',
      autoComplete: 'new-password',
      lengths: { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD },
    },
    again: { name: 'again', label: t('field.again'), type: 'password', autoComplete: 'new-password' },
    name: {
      name: 'name',
      label: t('field.name'),
      hint: t('hint.name'),
      autoComplete: 'name',
      lengths: { shortest: 2, longest: 80 },
    },
    code: {
      name: 'code',
      label: t('field.code'),
      hint: t('hint.code'),
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      lengths: { shortest: 6, longest: 20 },
    },
  } as const satisfies Record<string, FieldSpec>
}
