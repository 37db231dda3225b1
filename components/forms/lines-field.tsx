'use client'

import type { FieldProps } from './field'
import { TextArea } from './text-field'

/** Several short texts, one a line: aliases, alternative labels. */
export function LinesField({ rows = 3, lang, ...field }: FieldProps & { rows?: number; lang?: string }) {
  return <TextArea isOptional {...{ ...field, rows, lang }} />
}
