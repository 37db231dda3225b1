import { z } from 'zod'

/** The id of a record: lower-case kebab-case, ASCII, stable for ever. It is its address too. */
export const Slug = z
  .string()
  .max(120, { error: 'unknown-value' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'unknown-value' })
