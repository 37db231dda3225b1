'use client'

import type { ReactNode } from 'react'
import { Notes, useField } from '@/components/forms/field'

interface FactGroupProps {
  name: string
  mark: ReactNode
  after: ReactNode
  children: ReactNode
}

/** One fact that takes several fields. */
export function FactGroup({ name, mark, after, children }: FactGroupProps) {
  const { id, label, hint, errors } = useField({ name })
  return (
    <fieldset className={errors.length > 0 ? 'field bad' : 'field'} id={id} tabIndex={-1}>
      <legend>
        {label} {mark}
      </legend>
      <Notes id={id} hint={hint} errors={errors} />
      <div className="side">{children}</div>
      {after}
    </fieldset>
  )
}
