'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import type { FormAction } from '@/lib/actions'
import { FormBody, type FormSpec } from './form-body'

interface CodesFormProps extends FormSpec {
  action: FormAction<{ codes: string[] }>
  /** Where to go on to once the codes are kept. */
  onward: string
  /** Whether there is anything to post; the codes of the last post are shown all the same. */
  isOpen: boolean
  children?: ReactNode
}

/** A form that draws recovery codes, and shows them this once. Without script the page comes back with them. */
export function CodesForm({ action, onward, isOpen, children, ...form }: CodesFormProps) {
  const t = useTranslations('accounts.second-factor.codes')
  const [answer, act, isPending] = useActionState(action, null)
  const codes = answer?.extra?.codes
  if (codes) {
    return (
      <section className="note ok" role="status" aria-labelledby={`${form.id}-codes`}>
        <p>{t('on')}</p>
        <h2 id={`${form.id}-codes`}>{t('title')}</h2>
        <p>{t('text')}</p>
        <ul className="columns-2 font-semibold">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <a className="btn" href={onward}>
            {t('continue')}
          </a>
        </p>
      </section>
    )
  }
  if (!isOpen) return null
  return (
    <>
      {children}
      <FormBody {...form} answer={answer} act={act} isPending={isPending} />
    </>
  )
}
