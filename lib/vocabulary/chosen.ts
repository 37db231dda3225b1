import { z } from 'zod'

/** A word of a closed list, chosen: `required` where none is, `unknown-value` where the list does not have it. */
export function chosen<Word extends string>(list: { options: Word[] }) {
  return z.enum(list.options, {
    error: ({ input }) => (input === null || input === undefined ? 'required' : 'unknown-value'),
  })
}
