'use client'

import type { ChangeEvent } from 'react'

interface FileFieldProps {
  label: string
  hint: string
  /** In bytes, of all files together. */
  largest: number
  /** What is said of more. */
  tooLarge: string
}

/** Chooses files, and with script refuses too many bytes before they are sent; without, the server does. */
export function FileField({ label, hint, largest, tooLarge }: FileFieldProps) {
  function check({ target }: ChangeEvent<HTMLInputElement>) {
    const bytes = [...(target.files ?? [])].reduce((sum, { size }) => sum + size, 0)
    target.setCustomValidity(bytes > largest ? tooLarge : '')
    target.reportValidity()
  }
  return (
    <div className="field">
      <label htmlFor="import-files">{label}</label>
      <span className="hint" id="import-hint">
        {hint}
      </span>
      <input
        id="import-files"
        name="files"
        type="file"
        multiple
        required
        accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt"
        aria-describedby="import-hint"
        className="max-w-full"
        onChange={check}
      />
    </div>
  )
}
