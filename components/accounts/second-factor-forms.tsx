'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/actions'
import { ActionForm } from './action-form'
import { CodesForm } from './codes-form'
import { useFields } from './fields'

/** Asks for the password before a key is drawn. Without script it is posted like any form. */
export function StartForm({ action, isAgain }: { action: FormAction; isAgain: boolean }) {
  const [t, field] = [useTranslations('accounts.second-factor'), useFields()]
  const form = (
    <ActionForm
      id="start"
      action={action}
      fields={[field.current]}
      button={t(isAgain ? 'again' : 'start')}
      look={isAgain ? 'quiet' : 'main'}
    />
  )
  return isAgain ? (
    <details>
      <summary>{t('again')}</summary>
      {form}
    </details>
  ) : (
    form
  )
}

interface RenewCodesFormProps {
  action: FormAction<{ codes: string[] }>
  /** Where to go on to once the codes are kept. */
  onward: string
}

interface ConfirmFormProps extends RenewCodesFormProps {
  isOpen: boolean
  children: ReactNode
}

/** Takes the first code of the app, then shows the recovery codes. Without script it is posted like any form. */
export function ConfirmForm({ action, onward, isOpen, children }: ConfirmFormProps) {
  const [t, field] = [useTranslations('accounts.second-factor'), useFields()]
  return (
    <CodesForm
      id="confirm"
      action={action}
      isOpen={isOpen}
      fields={[field.code]}
      button={t('confirm')}
      onward={onward}
    >
      {children}
    </CodesForm>
  )
}

/** Draws new recovery codes. Without script it is posted like any form. */
export function RenewCodesForm({ action, onward }: RenewCodesFormProps) {
  const [t, field] = [useTranslations('accounts.second-factor'), useFields()]
  return (
    <CodesForm
      id="renew"
      action={action}
      isOpen
      fields={[field.current]}
      button={t('renew.submit')}
      look="quiet"
      onward={onward}
    >
      <h2>{t('renew.title')}</h2>
      <p>{t('renew.text')}</p>
    </CodesForm>
  )
}

/** Turns the second factor off. Without script it is posted like any form. */
export function StopForm({ action }: { action: FormAction }) {
  const [t, field] = [useTranslations('accounts.second-factor'), useFields()]
  return (
    <section className="stack" aria-labelledby="stop-title">
      <h2 id="stop-title">{t('stop.title')}</h2>
      <p>{t('stop.text')}</p>
      <ActionForm id="stop" action={action} fields={[field.current]} button={t('stop.submit')} look="quiet" />
    </section>
  )
}
