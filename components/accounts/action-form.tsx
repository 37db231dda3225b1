'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/lib/actions'
import { FormBody, type FormSpec } from './form-body'

interface ActionFormProps extends FormSpec {
  action: FormAction
  /** What is said when it is done. */
  done?: string
}

/** A form of the accounts side. Without script it is posted and the page comes back with the answer. */
export function ActionForm({ action, done, ...form }: ActionFormProps) {
  const [answer, act, isPending] = useActionState(action, null)
  return (
    <>
      {answer?.status === 'success' && done && (
        <p className="note ok field" role="status">
          {done}
        </p>
      )}
      <FormBody {...form} answer={answer} act={act} isPending={isPending} />
    </>
  )
}
