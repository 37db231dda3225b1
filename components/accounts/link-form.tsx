'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/lib/actions'
import { FormBody, type FormSpec } from './form-body'

interface LinkFormProps extends FormSpec {
  action: FormAction<{ link: string }>
  /** What stands before the link that was made. */
  done: string
}

/** A form that makes a one-time link, and shows it this once. Without script the page comes back with it. */
export function LinkForm({ action, done, ...form }: LinkFormProps) {
  const [answer, act, isPending] = useActionState(action, null)
  const link = answer?.extra?.link
  return (
    <>
      {link && (
        <div className="note ok field" role="status">
          <p>{done}</p>
          <p className="wrap-anywhere">
            <code>{link}</code>
          </p>
        </div>
      )}
      <FormBody {...form} answer={answer} act={act} isPending={isPending} />
    </>
  )
}
