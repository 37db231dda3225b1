'use client'

import { createContext, useContext } from 'react'
import type { FormTree } from '@/lib/forms/tree'

/** What code outside of the fields may do with a form. */
export interface FormHandle {
  /** What is typed now. */
  tree: () => FormTree
  /** Draws all fields anew from another content. */
  replace: (tree: FormTree) => void
}

const Context = createContext<FormHandle | null>(null)

export const FormHandleProvider = Context.Provider

/** The form around, to be changed by more than its own fields: a quote that was selected in the article. */
export function useFormHandle(): FormHandle {
  const handle = useContext(Context)
  if (!handle) throw new Error('Outside of a RecordForm')
  return handle
}
