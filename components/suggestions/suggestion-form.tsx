'use client'

import { useActionState, useEffect, useRef } from 'react'
import { sendSuggestionAction } from '@/lib/suggestions/public-actions'
import { SUGGESTION_FIELDS, type SuggestionField, TRAP } from '@/lib/suggestions/schema'

/** All that the form says, in the reader's language. */
export interface SuggestionWords {
  label: Record<SuggestionField, string>
  hint: Record<SuggestionField, string>
  optional: string
  trap: string
  send: string
  problems: string
  error: Record<string, string>
}

interface SuggestionFormProps {
  words: SuggestionWords
  locale: string
  /** Such as `events/some-slug`; '' for the base as a whole. */
  record: string
  stamp: string
}

/** Says what is wrong with a record. Without script the same answers come with the page; here the first error has the focus. */
export function SuggestionForm({ words, locale, record, stamp }: SuggestionFormProps) {
  const [answer, send] = useActionState(sendSuggestionAction, null)
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const find = (selector: string) => ref.current?.querySelector(selector)
    const first = answer && (find('[aria-invalid="true"]') ?? find('[role="alert"]'))
    if (first instanceof HTMLElement) first.focus()
  }, [answer])
  const problems = answer?.problems ?? {}
  const wrong = SUGGESTION_FIELDS.flatMap((field) =>
    problems[field] ? [{ field, code: problems[field] }] : [],
  )
  const attributes = (field: SuggestionField) => ({
    id: field,
    name: field,
    defaultValue: answer?.typed[field],
    'aria-invalid': problems[field] ? true : undefined,
    'aria-describedby': problems[field] ? `${field}-error ${field}-hint` : `${field}-hint`,
  })
  const around = (field: SuggestionField) => ({ field, words, code: problems[field] })
  return (
    <form ref={ref} action={send} className="narrow" noValidate>
      {answer && (
        // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what is wrong
        <div className="note error field" role="alert" tabIndex={-1} autoFocus>
          {problems.form && <p>{words.error[problems.form]}</p>}
          {wrong.length > 0 && <p>{words.problems}</p>}
          {wrong.map(({ field, code }) => (
            <p key={field}>
              <a href={`#${field}`}>{words.error[code]}</a>
            </p>
          ))}
        </div>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="record" value={problems.form === 'unknown-record' ? '' : record} />
      <input type="hidden" name="stamp" value={answer?.stamp ?? stamp} />
      <div className="vh" aria-hidden="true">
        <label htmlFor={TRAP}>{words.trap}</label>
        <input id={TRAP} name={TRAP} tabIndex={-1} autoComplete="off" />
      </div>
      <Field {...around('message')}>
        <textarea {...attributes('message')} rows={6} aria-required="true" />
      </Field>
      <Field {...around('source')}>
        <input {...attributes('source')} inputMode="url" autoComplete="off" spellCheck={false} />
      </Field>
      <Field {...around('contact')}>
        <input {...attributes('contact')} autoComplete="email" />
      </Field>
      <p>
        <button type="submit" className="btn">
          {words.send}
        </button>
      </p>
    </form>
  )
}

interface FieldProps {
  field: SuggestionField
  words: SuggestionWords
  code: string | undefined
  children: React.ReactNode
}

function Field({ field, words, code, children }: FieldProps) {
  return (
    <div className={code ? 'field bad' : 'field'}>
      <label htmlFor={field}>
        {words.label[field]} {field !== 'message' && <span className="s mut">{words.optional}</span>}
      </label>
      {code && (
        <span className="err" id={`${field}-error`}>
          {words.error[code]}
        </span>
      )}
      <span className="hint" id={`${field}-hint`}>
        {words.hint[field]}
      </span>
      {children}
    </div>
  )
}
