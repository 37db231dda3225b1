'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { idOf, onlyWrong, valueAt } from '@/lib/forms/tree'
import { useFormState } from './form-context'
import { useError } from './use-error'
import { useFieldName } from './use-words'

/** What is wrong, with a link to each field; focus comes here when the form comes back. */
export function ErrorSummary({ box }: { box: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations('forms')
  const { errors, labels, tree } = useFormState()
  const nameField = useFieldName(labels)
  const sayError = useError()
  const problems = Object.entries(errors).flatMap(([name, codes]) => codes.map((code) => ({ name, code })))
  if (problems.length === 0) return null
  const fields = problems.filter(({ name }) => name !== '').length
  return (
    <div
      className="note error"
      role="alert"
      tabIndex={-1}
      ref={box}
      // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what has to be corrected
      autoFocus={onlyWrong(errors, tree) === null}
    >
      <p>
        <b>{fields > 0 ? t('summary', { count: fields }) : t('summary-whole')}</b>
      </p>
      <ul>
        {problems.map(({ name, code }) => {
          const value = valueAt(tree, name) || valueAt(tree, `${name}.text`)
          const words = sayError(code, value)
          return (
            <li key={`${name} ${code}`}>
              {name === '' ? (
                words
              ) : (
                <a href={`#${idOf(name)}`}>{t('summary-line', { field: nameField(name), words })}</a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
