/** What can go wrong that a caller is told about. The list is closed: each code has one status. */
export const ERROR_STATUS = {
  'invalid-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'second-factor-needed': 403,
  'cross-site': 403,
  'not-found': 404,
  conflict: 409,
  'too-many-requests': 429,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** A refusal, not a bug: thrown deep down, told once at the border. Its message is for logs, never for the public. */
export class AppError extends Error {
  override name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
