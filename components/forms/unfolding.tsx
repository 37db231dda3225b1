'use client'

import type { ReactNode } from 'react'
import { find, isBlank } from '@/lib/forms/tree'
import { useFormState } from './form-context'

interface UnfoldingProps {
  title: ReactNode
  /** The fields in it: it stands open when one of them is filled or wrong. */
  names: string[]
  children: ReactNode
}

/** Fields that few records need, folded away while they are empty. */
export function Unfolding({ title, names, children }: UnfoldingProps) {
  const { tree, errors } = useFormState()
  const isUsed = names.some(
    (name) => !isBlank(find(tree, name)) || Object.keys(errors).some((wrong) => wrong.startsWith(name)),
  )
  return (
    <details className="addq" open={isUsed}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
