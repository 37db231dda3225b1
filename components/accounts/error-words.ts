import { z } from 'zod'

const Word = z
  .enum([
    'required',
    'too-short',
    'too-long',
    'invalid-email',
    'passwords-differ',
    'wrong',
    'wrong-password',
    'wrong-code',
    'locked',
    'start-again',
    'disabled',
    'no-mail',
    'link-over',
    'cross-site',
    'not-allowed',
    'second-factor-needed',
    'not-found',
    'conflict',
    'too-many-requests',
    'invalid-request',
    'not-signed-in',
    'email-taken',
    'last-admin',
    'no-link',
    'already-on',
    'admin-needs-it',
    'invalid',
  ])
  .catch('invalid')

const Wait = z.templateLiteral(['wait:', z.int()])

const MINUTE = 60

/** How long a field may be, in characters, for the sentence that says so. */
export interface Lengths {
  shortest: number
  longest: number
}

/** The sentence, in `auth.error`, of a code that an action refuses with, and the numbers that it says. */
export function errorWords(code: string, lengths: Lengths = { shortest: 1, longest: 254 }) {
  if (!Wait.safeParse(code).success)
    return { word: Word.parse(code), values: { ...lengths, seconds: 0, minutes: 0 } }
  const seconds = Number(code.slice('wait:'.length))
  return {
    word: seconds < 2 * MINUTE ? ('wait' as const) : ('wait-minutes' as const),
    values: { ...lengths, seconds, minutes: Math.ceil(seconds / MINUTE) },
  }
}
