'use client'

import { type ReactNode, useActionState } from 'react'
import { AnsweredField } from '@/components/forms/answered-field'
import { AnsweredForm } from '@/components/forms/answered-form'
import type { FormAction, FormAnswer } from '@/lib/actions'
import type { RefusalDetail } from '@/lib/merging/told'
import { Refusals, useRefusal } from './refusals'

export interface ReasonFormProps {
  action: FormAction<RefusalDetail>
  /** What its field's id starts with. */
  id: string
  hidden: Record<string, string | number>
  /** What is said above the reasons of a refusal. */
  refused: string
  reason: { label: string; hint?: string; value?: string }
  button: string
  /** What the button does, where several on the page have its word. */
  buttonName?: string
  isMain?: boolean
}

/** Asks for a reason and acts. Without script the page comes back with the answer. */
export function ReasonForm({ children, ...props }: ReasonFormProps & { children?: ReactNode }) {
  const [answer, act, isPending] = useActionState(props.action, null)
  return (
    <ReasonFields {...props} answer={answer} act={act} isPending={isPending}>
      {children}
    </ReasonFields>
  )
}

interface ReasonFieldsProps extends ReasonFormProps {
  answer: FormAnswer<RefusalDetail>
  act: (form: FormData) => void
  isPending: boolean
  children?: ReactNode
}

/** The same for a form that reads the answer itself. */
export function ReasonFields({ answer, act, isPending, children, ...props }: ReasonFieldsProps) {
  const { id, hidden, refused, reason, button, buttonName, isMain } = props
  const say = useRefusal()
  const wrong = answer?.error?.reason?.[0]
  const whole = answer?.status === 'error' && !wrong ? (answer.error?.[''] ?? ['other']) : []
  return (
    <AnsweredForm
      hidden={hidden}
      button={button}
      buttonName={buttonName}
      look={isMain ? 'main' : 'quiet'}
      answer={answer}
      act={act}
      isPending={isPending}
      refusal={whole.length > 0 && <Refusals title={refused} codes={whole} detail={answer?.extra} />}
    >
      {children}
      <AnsweredField {...reason} name="reason" isLine id={id} answer={answer} error={wrong && say(wrong)} />
    </AnsweredForm>
  )
}
