/** Why a file or a record was refused. `reason` is a key of messages (namespace `import`), `value` what it is about. */
export interface Problem {
  file: string
  id?: string
  field?: string
  reason:
    | 'no-folder'
    | 'no-files'
    | 'not-json'
    | 'not-an-array'
    | 'id-twice'
    | 'invalid'
    | 'unknown-reference'
    | 'own-parent'
    | 'unsupported-field'
    | 'place-differs'
    | 'host-missing'
  value?: string
}
