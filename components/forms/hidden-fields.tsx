'use client'

import { valueAt } from '@/lib/forms/tree'
import { useFormState } from './form-context'

/** What a form carries without showing it. */
export function HiddenFields({ names }: { names: string[] }) {
  const { tree } = useFormState()
  return names
    .filter((name) => valueAt(tree, name) !== '')
    .map((name) => <input key={name} type="hidden" name={name} defaultValue={valueAt(tree, name)} />)
}
