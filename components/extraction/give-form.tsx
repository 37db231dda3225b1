'use client'

import { useLocale, useTranslations } from 'next-intl'
import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
} from 'react'
import { AnsweredForm, RefusalNote } from '@/components/forms/answered-form'
import type { FormAction } from '@/lib/actions'

interface GiveFormProps {
  action: FormAction
  /** What to say for the codes of refusals; `other` for any that is not here. */
  errors: Record<string, string>
  /** In bytes. */
  largest: number
  /** Whether a model is asked too. */
  hasModel: boolean
}

/** Where an article is given: a page pasted, its address, or a file. What is refused says what to do instead. */
export function GiveForm({ action, errors, largest, hasModel }: GiveFormProps) {
  const [t, locale] = [useTranslations('extraction.give'), useLocale()]
  const [answer, act, isPending] = useActionState(action, null)
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => text.current?.focus(), [])
  const say = (code: string) => errors[code] ?? errors.other ?? ''
  const wrongOf = (field: string) => answer?.error?.[field]?.map(say).join(' ') ?? ''
  const typedIn = (field: string) => {
    const typed = answer?.initialValue?.[field]
    return typeof typed === 'string' ? typed : ''
  }
  const field = (name: 'text' | 'address' | 'file') => {
    const wrong = wrongOf(name)
    const control = {
      id: `give-${name}`,
      name,
      'aria-describedby': [`give-${name}-hint`, wrong && `give-${name}-error`].filter(Boolean).join(' '),
      'aria-invalid': wrong ? (true as const) : undefined,
    }
    return { wrong, control }
  }
  const [pasted, address, file] = [field('text'), field('address'), field('file')]

  function send(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  }
  function check({ target }: ChangeEvent<HTMLInputElement>) {
    const size = target.files?.[0]?.size ?? 0
    target.setCustomValidity(size > largest ? t('too-large') : '')
    target.reportValidity()
  }
  return (
    <AnsweredForm
      answer={answer}
      act={act}
      isPending={isPending}
      isCheckedFirst
      button={isPending ? t(hasModel ? 'asking' : 'reading') : t('submit')}
      hidden={{ locale }}
      refusal={wrongOf('') && <RefusalNote>{wrongOf('')}</RefusalNote>}
    >
      <Given name="text" wrong={pasted.wrong}>
        <textarea
          {...pasted.control}
          ref={text}
          rows={10}
          className="paste"
          defaultValue={typedIn('text')}
          onKeyDown={send}
        />
      </Given>
      <div className="side">
        <Given name="address" wrong={address.wrong}>
          <input
            {...address.control}
            type="text"
            inputMode="url"
            autoComplete="off"
            defaultValue={typedIn('address')}
          />
        </Given>
        <Given name="file" wrong={file.wrong}>
          <input
            {...file.control}
            type="file"
            accept=".txt,.html,.htm,.docx,.pdf"
            className="max-w-full"
            onChange={check}
          />
        </Given>
      </div>
      {hasModel && <p className="hint">{t('model')}</p>}
    </AnsweredForm>
  )
}

interface GivenProps {
  name: 'text' | 'address' | 'file'
  wrong: string
  children: ReactNode
}

function Given({ name, wrong, children }: GivenProps) {
  const t = useTranslations('extraction.give')
  return (
    <div className={wrong ? 'field bad' : 'field'}>
      <label htmlFor={`give-${name}`}>{t(name)}</label>
      <span className="hint" id={`give-${name}-hint`}>
        {t(`${name}-hint`)}
      </span>
      {wrong && (
        <span className="err" id={`give-${name}-error`}>
          {wrong}
        </span>
      )}
      {children}
    </div>
  )
}
